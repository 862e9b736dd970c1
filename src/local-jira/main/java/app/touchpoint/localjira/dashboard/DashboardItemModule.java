package app.touchpoint.localjira.dashboard;

import app.touchpoint.localjira.host.App;
import app.touchpoint.localjira.host.ModuleElement;
import app.touchpoint.localjira.host.PluginModule;

/**
 * A {@code <dashboard-item>} module that a script draws (A-web-23).
 *
 * @param titleKey key of its title
 * @param descriptionKey key of what it is for
 * @param amdModule the AMD module whose value is the item's constructor
 * @param configurable whether it has preferences
 */
public record DashboardItemModule(
        String completeKey, String titleKey, String descriptionKey, String amdModule, boolean configurable)
        implements PluginModule {

    static DashboardItemModule read(ModuleElement element, App app) {
        element.onlyChildren("definition", "description", "amd-module");
        ModuleElement definition = child(element, "definition");
        definition.onlyChildren("title", "categories", "author", "thumbnail");
        return new DashboardItemModule(
                app.completeKey(element.required("key")),
                child(definition, "title").required("key"),
                child(element, "description").required("key"),
                child(element, "amd-module").text(),
                element.attribute("configurable").map(Boolean::parseBoolean).orElse(false));
    }

    private static ModuleElement child(ModuleElement element, String name) {
        return element.child(name)
                .orElseThrow(
                        () -> new UnsupportedOperationException("Local Jira does not support a dashboard item without <"
                                + name + ">; one that a template draws is none that it knows."));
    }
}
