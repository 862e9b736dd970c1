package app.touchpoint.jira.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.webresource.api.assembler.PageBuilderService;

/**
 * Every service that the app imports, named once for Spring Scanner; nobody makes an object of this class, which is why the number of
 * its parameters hurts nobody. Only services that apps for Jira 10 and 11 were seen to import stand here: one that is not offered
 * would keep the whole app from starting. All others are asked for with {@code ComponentAccessor} where they are needed.
 */
final class JiraImports {

    JiraImports(
            @ComponentImport ActiveObjects activeObjects,
            @ComponentImport CacheManager cacheManager,
            @ComponentImport ClusterLockService clusterLockService,
            @ComponentImport CustomFieldManager customFieldManager,
            @ComponentImport EventPublisher eventPublisher,
            @ComponentImport GlobalPermissionManager globalPermissionManager,
            @ComponentImport I18nResolver i18nResolver,
            @ComponentImport IssueDocumentSearchService issueDocumentSearchService,
            @ComponentImport IssueManager issueManager,
            @ComponentImport IssueService issueService,
            @ComponentImport IssueTypeManager issueTypeManager,
            @ComponentImport JiraAuthenticationContext jiraAuthenticationContext,
            @ComponentImport JiraThreadLocalUtil jiraThreadLocalUtil,
            @ComponentImport OptionsManager optionsManager,
            @ComponentImport PageBuilderService pageBuilderService,
            @ComponentImport PermissionManager permissionManager,
            @ComponentImport ProjectComponentManager projectComponentManager,
            @ComponentImport ProjectManager projectManager,
            @ComponentImport SchedulerService schedulerService,
            @ComponentImport SearchService searchService,
            @ComponentImport UserManager userManager,
            @ComponentImport UserSearchService userSearchService,
            @ComponentImport WebSudoManager webSudoManager,
            @ComponentImport WorkflowManager workflowManager,
            @ComponentImport WorkflowSchemeManager workflowSchemeManager) {}
}
