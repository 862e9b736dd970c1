package app.touchpoint.localjira.template;

import app.touchpoint.localjira.host.App;
import app.touchpoint.localjira.host.ModuleElement;
import app.touchpoint.localjira.host.PluginModule;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A {@code <velocity-allowlist>} module.
 *
 * @param methods {@code class#method(type type)}: types are separated by a space (A-template-03)
 */
public record AllowlistModule(String completeKey, List<String> methods) implements PluginModule {

    private static final Pattern METHOD = Pattern.compile("[\\w.$]+#\\w+\\([\\w. \\[\\]$]*\\)");

    static AllowlistModule read(ModuleElement element, App app) {
        element.onlyChildren("method", "description");
        List<String> methods =
                element.children("method").stream().map(ModuleElement::text).toList();
        for (String method : methods) {
            if (!METHOD.matcher(method).matches()) {
                throw new IllegalStateException("\"" + method + "\" in <velocity-allowlist> of " + app.key()
                        + " is not of the form class#method(type type).");
            }
        }
        return new AllowlistModule(app.completeKey(element.required("key")), methods);
    }
}
