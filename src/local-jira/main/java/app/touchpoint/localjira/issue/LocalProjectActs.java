package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.boot.Services;
import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.project.LocalProject;
import app.touchpoint.localjira.project.Projects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.ProjectUpdatedEvent;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes projects: the tables first, then the index, then the event. */
final class LocalProjectActs implements ProjectActs {

    private final ConfigurationPart config;
    private final IssueStore store;
    private final IssueIndexer indexer;
    private final Services services;

    LocalProjectActs(ConfigurationPart config, IssueStore store, IssueIndexer indexer, Services services) {
        this.config = config;
        this.store = store;
        this.indexer = indexer;
        this.services = services;
    }

    @Override
    public LocalProject change(@Nullable String userKey, LocalProject project, Change change) {
        Projects projects = config.projects();
        LocalProject changed = projects.update(project.id(), change.name(), change.description());
        if (!change.key().equals(project.key())) {
            changed = projects.changeKey(project.id(), change.key());
            String key = changed.key();
            store.inTransaction(handle -> {
                IssueRows.renameKeys(handle, project.id(), key);
                return key;
            });
            indexer.reindex(store.idsOfProject(project.id()));
        }
        services.get(EventPublisher.class).publish(new ProjectUpdatedEvent(user(userKey), changed, project));
        return changed;
    }

    @Override
    public void delete(@Nullable String userKey, LocalProject project) {
        List<Long> issues = store.idsOfProject(project.id());
        for (long issue : issues) {
            store.inTransaction(handle -> {
                IssueStore.delete(handle, issue);
                return issue;
            });
            indexer.remove(issue);
        }
        config.projects().delete(project.id());
        services.get(EventPublisher.class).publish(new ProjectDeletedEvent(user(userKey), project));
    }

    @Override
    public void setArchived(LocalProject project, boolean archived) {
        config.projects().setArchived(project.id(), archived);
    }

    private @Nullable ApplicationUser user(@Nullable String key) {
        return key == null
                ? null
                : config.users().byKey(key).<LocalUser>map(user -> user).orElse(null);
    }
}
