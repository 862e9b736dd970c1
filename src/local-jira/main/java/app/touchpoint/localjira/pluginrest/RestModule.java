package app.touchpoint.localjira.pluginrest;

import app.touchpoint.localjira.host.App;
import app.touchpoint.localjira.host.ModuleElement;
import app.touchpoint.localjira.host.PluginModule;
import java.util.List;

/**
 * A {@code <rest>} module.
 *
 * @param path with a leading slash
 * @param version a number such as {@code 1.0}
 * @param packages where to look for resources and providers, with what is below; empty is the whole jar
 */
record RestModule(String completeKey, App app, String path, String version, List<String> packages)
        implements PluginModule {

    static RestModule read(ModuleElement element, App app) {
        element.onlyChildren("description", "package");
        return new RestModule(
                app.completeKey(element.required("key")),
                app,
                element.required("path"),
                element.required("version"),
                element.children("package").stream().map(ModuleElement::text).toList());
    }

    /** Whether the class lies in one of the packages. */
    boolean covers(String className) {
        return packages.isEmpty() || packages.stream().anyMatch(name -> className.startsWith(name + "."));
    }

    /** Whether the module answers that path below {@code /rest}; Jira also takes {@code latest} for the version. */
    boolean answers(String pathBelowRest) {
        return pathBelowRest.equals(path + "/" + version)
                || pathBelowRest.startsWith(path + "/" + version + "/")
                || pathBelowRest.startsWith(path + "/latest/");
    }
}
