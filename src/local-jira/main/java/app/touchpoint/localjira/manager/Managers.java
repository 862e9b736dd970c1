package app.touchpoint.localjira.manager;

import app.touchpoint.localjira.boot.Services;
import app.touchpoint.localjira.config.ConfigPart;
import app.touchpoint.localjira.directory.DirectoryPart;
import app.touchpoint.localjira.directory.Permissions;
import app.touchpoint.localjira.directory.Users;
import app.touchpoint.localjira.field.FieldPart;
import app.touchpoint.localjira.project.Projects;
import app.touchpoint.localjira.screen.Screens;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;

/** Offers the managers of this package as services. */
public final class Managers {

    private Managers() {}

    /** Adds what tells who there is, where and what they may do. */
    public static void addPeople(
            Services services, DirectoryPart directory, Projects projects, Permissions permissions) {
        LocalUserManager users = new LocalUserManager(directory.users());
        services.add(Users.class, directory.users());
        services.add(UserManager.class, users);
        services.add(UserSearchService.class, users);
        LocalProjectManager projectManager = new LocalProjectManager(projects);
        services.add(ProjectManager.class, projectManager);
        services.add(ProjectComponentManager.class, projectManager);
        LocalPermissionManager permissionManager = new LocalPermissionManager(permissions);
        services.add(PermissionManager.class, permissionManager);
        services.add(GlobalPermissionManager.class, permissionManager);
        services.add(ProjectRoleManager.class, new LocalProjectRoleManager(directory.roles()));
        services.add(
                JiraAuthenticationContext.class,
                new LocalAuthenticationContext(directory.currentUser(), directory.users(), services));
        services.add(JiraThreadLocalUtil.class, new LocalThreadLocals(directory.currentUser()));
    }

    /** Adds issue types, statuses, workflows, link types and their schemes. */
    public static void addConfiguration(Services services, ConfigPart config, Projects projects) {
        services.add(IssueTypeManager.class, new LocalIssueTypeManager(config.issueTypes()));
        services.add(IssueTypeSchemeManager.class, new LocalIssueTypeSchemeManager(config.issueTypes(), projects));
        LocalStatusManager statuses = new LocalStatusManager(config.statuses());
        services.add(StatusManager.class, statuses);
        services.add(ConstantsManager.class, statuses);
        services.add(WorkflowManager.class, new LocalWorkflowManager(config.workflows()));
        services.add(WorkflowSchemeManager.class, new LocalWorkflowSchemeManager(config.workflows(), projects));
        services.add(IssueLinkTypeManager.class, new LocalLinkTypeManager(config.linkTypes()));
    }

    /** Adds custom fields and screens. */
    public static void addFields(Services services, FieldPart fields, Screens screens) {
        services.add(CustomFieldManager.class, new LocalCustomFieldManager(fields.fields(), fields.types()));
        services.add(FieldConfigSchemeManager.class, new LocalFieldConfigSchemeManager(fields.fields()));
        services.add(OptionsManager.class, new LocalOptionsManager(fields.fields()));
        FieldScreenManager screenManager = new LocalFieldScreenManager(screens);
        FieldScreenSchemeManager schemeManager = new LocalFieldScreenSchemeManager(screens, screenManager);
        services.add(FieldScreenManager.class, screenManager);
        services.add(FieldScreenSchemeManager.class, schemeManager);
        services.add(
                IssueTypeScreenSchemeManager.class,
                new LocalIssueTypeScreenSchemeManager(screens, schemeManager, services.get(ConstantsManager.class)));
    }
}
