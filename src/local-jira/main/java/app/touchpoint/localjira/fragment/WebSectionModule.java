package app.touchpoint.localjira.fragment;

import app.touchpoint.localjira.host.App;
import app.touchpoint.localjira.host.ModuleElement;
import app.touchpoint.localjira.host.PluginModule;

/** A {@code <web-section>} module. */
record WebSectionModule(
        String completeKey, String key, String location, int weight, Label label, ConditionNode condition)
        implements PluginModule {

    static WebSectionModule read(ModuleElement element, App app) {
        element.onlyChildren("description", "label", "param", "condition", "conditions");
        return new WebSectionModule(
                app.completeKey(element.required("key")),
                element.required("key"),
                element.required("location"),
                WebItemModule.weight(element),
                Label.read(element.child("label")),
                ConditionNode.read(element, app));
    }
}
