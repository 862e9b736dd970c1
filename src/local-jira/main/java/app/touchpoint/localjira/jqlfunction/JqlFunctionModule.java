package app.touchpoint.localjira.jqlfunction;

import app.touchpoint.localjira.host.App;
import app.touchpoint.localjira.host.ModuleElement;
import app.touchpoint.localjira.host.PluginModule;
import com.atlassian.jira.plugin.jql.function.JqlFunction;

/**
 * A {@code <jql-function>} module.
 *
 * @param functionName as queries call it
 * @param list whether it goes with IN and NOT IN; false unless said
 * @param function made by the app's container, not initialised
 */
record JqlFunctionModule(String completeKey, String functionName, boolean list, JqlFunction function)
        implements PluginModule {

    static JqlFunctionModule read(ModuleElement element, App app) {
        element.onlyChildren("description", "fname", "list");
        String name = element.child("fname")
                .map(ModuleElement::text)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> new IllegalStateException(
                        "<jql-function key=\"" + element.required("key") + "\"> lacks its <fname>."));
        return new JqlFunctionModule(
                app.completeKey(element.required("key")),
                name,
                element.child("list")
                        .map(ModuleElement::text)
                        .map(Boolean::parseBoolean)
                        .orElse(false),
                app.container().create(element.required("class"), JqlFunction.class));
    }
}
