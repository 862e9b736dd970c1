package app.touchpoint.localjira.webresource;

import app.touchpoint.localjira.host.App;
import app.touchpoint.localjira.host.ModuleElement;
import app.touchpoint.localjira.host.PluginModule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A {@code <web-resource>} module.
 *
 * @param app whose jar has the files
 * @param dependencies complete keys of what has to come before
 * @param contexts where it is wanted
 * @param translated extensions whose files go through the transformer {@code jsI18n}
 * @param files the download resources in order
 */
public record WebResourceModule(
        String completeKey,
        App app,
        List<String> dependencies,
        Set<String> contexts,
        Set<String> translated,
        List<File> files)
        implements PluginModule {

    /**
     * A download resource.
     *
     * @param name the last part of its address
     * @param location its name in the jar
     */
    public record File(String name, String location) {}

    static WebResourceModule read(ModuleElement element, App app) {
        element.onlyChildren("description", "dependency", "context", "transformation", "resource");
        return new WebResourceModule(
                app.completeKey(element.required("key")),
                app,
                element.children("dependency").stream().map(ModuleElement::text).toList(),
                element.children("context").stream().map(ModuleElement::text).collect(Collectors.toSet()),
                element.children("transformation").stream()
                        .map(WebResourceModule::translatedExtension)
                        .collect(Collectors.toSet()),
                element.children("resource").stream()
                        .map(WebResourceModule::file)
                        .toList());
    }

    private static String translatedExtension(ModuleElement transformation) {
        for (ModuleElement transformer : transformation.children()) {
            if (!transformer.required("key").equals("jsI18n")) {
                throw new UnsupportedOperationException(
                        "Local Jira does not support the transformer " + transformer.required("key") + ".");
            }
        }
        return transformation.required("extension");
    }

    private static File file(ModuleElement resource) {
        if (!resource.required("type").equals("download")) {
            throw new UnsupportedOperationException("Local Jira does not support resources of type "
                    + resource.required("type") + " in <web-resource>.");
        }
        return new File(resource.required("name"), resource.required("location"));
    }
}
