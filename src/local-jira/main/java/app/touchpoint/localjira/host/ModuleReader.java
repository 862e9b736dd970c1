package app.touchpoint.localjira.host;

import java.util.List;

/** Reads the modules of one type, i.e. of one element name, of an app that is being enabled. */
@FunctionalInterface
public interface ModuleReader {

    /**
     * The modules that the element declares; mostly one.
     *
     * @throws UnsupportedOperationException for something in the element that local Jira does not support, naming it
     */
    List<? extends PluginModule> read(ModuleElement element, App app);
}
