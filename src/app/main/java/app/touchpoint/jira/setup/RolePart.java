package app.touchpoint.jira.setup;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import java.util.List;
import java.util.Optional;

/** The role <em>Touchpoint managers</em>, which each project fills itself. */
class RolePart implements SetupPart {

    @Override
    public void run(SetupRun run) {
        run.ensureShared(Item.ROLE_MANAGERS, new Roles(run.names().description(Item.ROLE_MANAGERS)));
    }

    private static final class Roles implements ObjectKind {

        private final String description;

        Roles(String description) {
            this.description = description;
        }

        @Override
        public String key() {
            return "touchpoint.setup.kind.role";
        }

        @Override
        public Optional<String> nameOf(String id) {
            return Optional.ofNullable(manager().getProjectRole(Long.valueOf(id)))
                    .map(ProjectRole::getName);
        }

        @Override
        public List<Namesake> named(String name) {
            ProjectRole role = manager().getProjectRole(name);
            return role == null ? List.of() : List.of(new Namesake(role.getId().toString(), true));
        }

        @Override
        public String create(String name) {
            return manager()
                    .createRole(new ProjectRoleImpl(name, description))
                    .getId()
                    .toString();
        }

        private static ProjectRoleManager manager() {
            return ComponentAccessor.getComponent(ProjectRoleManager.class);
        }
    }
}
