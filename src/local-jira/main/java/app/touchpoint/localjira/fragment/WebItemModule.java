package app.touchpoint.localjira.fragment;

import app.touchpoint.localjira.host.App;
import app.touchpoint.localjira.host.ModuleElement;
import app.touchpoint.localjira.host.PluginModule;
import java.util.Map;

/**
 * A {@code <web-item>} module.
 *
 * @param url the link as written, with {@code $names} of the place
 */
record WebItemModule(
        String completeKey,
        String section,
        int weight,
        Label label,
        Label tooltip,
        String linkId,
        String url,
        String styleClass,
        Map<String, String> params,
        ConditionNode condition)
        implements PluginModule {

    static WebItemModule read(ModuleElement element, App app) {
        element.onlyChildren(
                "description", "label", "tooltip", "link", "styleClass", "param", "condition", "conditions");
        ModuleElement link = element.child("link")
                .orElseThrow(() -> new IllegalStateException(
                        "The web item " + app.completeKey(element.required("key")) + " has no <link>."));
        return new WebItemModule(
                app.completeKey(element.required("key")),
                element.required("section"),
                weight(element),
                Label.read(element.child("label")),
                Label.read(element.child("tooltip")),
                link.attribute("linkId").orElse(element.required("key")),
                link.text(),
                element.child("styleClass").map(ModuleElement::text).orElse(""),
                element.params(),
                ConditionNode.read(element, app));
    }

    static int weight(ModuleElement element) {
        return Integer.parseInt(element.attribute("weight").orElse("1000"));
    }
}
