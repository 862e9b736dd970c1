package app.touchpoint.localjira.fragment;

import app.touchpoint.localjira.host.App;
import app.touchpoint.localjira.host.ModuleElement;
import app.touchpoint.localjira.host.PluginModule;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Optional;

/**
 * A {@code <web-panel>} module with a Velocity view.
 *
 * @param template the view's name in the app's jar
 * @param provider fills the template's context
 */
record WebPanelModule(
        String completeKey,
        App app,
        String key,
        String location,
        int weight,
        Label label,
        boolean ajax,
        String template,
        Optional<ContextProvider> provider,
        ConditionNode condition)
        implements PluginModule {

    static WebPanelModule read(ModuleElement element, App app) {
        element.onlyChildren(
                "description",
                "label",
                "param",
                "condition",
                "conditions",
                "context-provider",
                "resource",
                "supports-ajax-load");
        if (element.attribute("class").isPresent()) {
            throw new UnsupportedOperationException("Local Jira does not support a web panel with a class ("
                    + app.completeKey(element.required("key")) + "), only one with a view.");
        }
        return new WebPanelModule(
                app.completeKey(element.required("key")),
                app,
                element.required("key"),
                element.required("location"),
                WebItemModule.weight(element),
                Label.read(element.child("label")),
                element.child("supports-ajax-load")
                        .map(ModuleElement::text)
                        .map(Boolean::parseBoolean)
                        .orElse(false),
                view(element, app),
                element.child("context-provider").map(provider -> provider(provider, app)),
                ConditionNode.read(element, app));
    }

    private static String view(ModuleElement element, App app) {
        return element.children("resource").stream()
                .filter(resource -> resource.required("name").equals("view"))
                .filter(resource -> resource.required("type").equals("velocity"))
                .map(resource -> resource.required("location"))
                .findFirst()
                .orElseThrow(() -> new UnsupportedOperationException("The web panel "
                        + app.completeKey(element.required("key"))
                        + " has no Velocity resource named \"view\", the only kind that local Jira supports."));
    }

    private static ContextProvider provider(ModuleElement element, App app) {
        ContextProvider provider = app.container().create(element.required("class"), ContextProvider.class);
        provider.init(element.params());
        return provider;
    }
}
