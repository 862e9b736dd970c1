package app.touchpoint.localjira.webwork;

import app.touchpoint.localjira.host.App;
import app.touchpoint.localjira.host.ModuleElement;
import app.touchpoint.localjira.host.PluginModule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One way into an action of a {@code <webwork1>} module: the action itself, or a command of it with an alias of its own.
 *
 * @param alias the name in the address
 * @param command the command when the address names none; empty is {@code execute()}
 * @param roles who may come in: {@code admin}, {@code sysadmin} or {@code use}; empty is everybody
 * @param views templates by result
 */
record ActionModule(
        String completeKey,
        App app,
        String alias,
        String className,
        String command,
        Set<String> roles,
        Map<String, String> views)
        implements PluginModule {

    private static final Set<String> KNOWN_ROLES = Set.of("admin", "sysadmin", "use");

    static List<ActionModule> read(ModuleElement element, App app) {
        element.onlyChildren("description", "actions");
        String key = app.completeKey(element.required("key"));
        List<ActionModule> actions = new ArrayList<>();
        for (ModuleElement action :
                element.child("actions").map(ModuleElement::children).orElse(List.of())) {
            readAction(action.onlyChildren("view", "command"), key, app, actions);
        }
        return actions;
    }

    private static void readAction(ModuleElement action, String key, App app, List<ActionModule> actions) {
        String className = action.required("name");
        String alias = action.attribute("alias").orElse(className.substring(className.lastIndexOf('.') + 1));
        Set<String> roles = roles(action);
        Map<String, String> views = views(action);
        actions.add(new ActionModule(key + "/" + alias, app, alias, className, "", roles, views));
        for (ModuleElement command : action.children("command")) {
            Map<String, String> all = new LinkedHashMap<>(views);
            all.putAll(views(command));
            String ownAlias = command.required("alias");
            actions.add(new ActionModule(
                    key + "/" + ownAlias, app, ownAlias, className, command.required("name"), roles, all));
        }
    }

    private static Set<String> roles(ModuleElement action) {
        Set<String> roles = Set.of(action.attribute("roles-required")
                .filter(text -> !text.isBlank())
                .map(text -> text.split("[, ]+"))
                .orElse(new String[0]));
        for (String role : roles) {
            if (!KNOWN_ROLES.contains(role)) {
                throw new UnsupportedOperationException("Local Jira does not know roles-required=\"" + role + "\".");
            }
        }
        return roles;
    }

    private static Map<String, String> views(ModuleElement element) {
        Map<String, String> views = new LinkedHashMap<>();
        for (ModuleElement view : element.children("view")) {
            if (!view.attribute("type").orElse("velocity").equals("velocity")) {
                throw new UnsupportedOperationException("Local Jira supports only Velocity views of actions.");
            }
            views.put(view.required("name"), view.text());
        }
        return views;
    }
}
