package app.touchpoint.localjira.jqlfunction;

import app.touchpoint.localjira.boot.Services;
import app.touchpoint.localjira.host.App;
import app.touchpoint.localjira.host.AppListener;
import app.touchpoint.localjira.host.ModuleElement;
import app.touchpoint.localjira.host.PluginModule;
import app.touchpoint.localjira.search.JqlFunctions;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.stream.Stream;

/** Offers the functions of enabled apps to queries and takes them back. Texts of Jira's base class are local Jira's own (A-search-24). */
public final class AppJqlFunctions implements AppListener {

    private final Services services;

    /** The services are asked for at each use: the search is not there yet when this is made. */
    public AppJqlFunctions(Services services) {
        this.services = services;
    }

    /** Reads {@code <jql-function>}. */
    public List<? extends PluginModule> read(ModuleElement element, App app) {
        return List.of(JqlFunctionModule.read(element, app));
    }

    @Override
    public void enabled(App app, List<PluginModule> modules) {
        functions(modules).forEach(module -> {
            module.function().init(new Descriptor(module, services));
            services.get(JqlFunctions.class)
                    .add(new AppJqlFunction(module.functionName(), module.function(), services.get(UserManager.class)));
        });
    }

    @Override
    public void disabled(App app, List<PluginModule> modules) {
        functions(modules).forEach(module -> services.get(JqlFunctions.class).remove(module.functionName()));
    }

    private static Stream<JqlFunctionModule> functions(List<PluginModule> modules) {
        return modules.stream().filter(JqlFunctionModule.class::isInstance).map(JqlFunctionModule.class::cast);
    }

    /** Texts are those of the thread's user at the time of asking. */
    private record Descriptor(JqlFunctionModule module, Services services) implements JqlFunctionModuleDescriptor {

        @Override
        public String getFunctionName() {
            return module.functionName();
        }

        @Override
        public boolean isList() {
            return module.list();
        }

        @Override
        public I18nHelper getI18nBean() {
            return services.get(JiraAuthenticationContext.class).getI18nHelper();
        }
    }
}
