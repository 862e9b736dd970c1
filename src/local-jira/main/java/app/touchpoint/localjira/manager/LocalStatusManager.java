package app.touchpoint.localjira.manager;

import app.touchpoint.localjira.config.LocalStatus;
import app.touchpoint.localjira.config.Statuses;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statuses and their categories. */
record LocalStatusManager(Statuses statuses) implements StatusManager, ConstantsManager {

    @Override
    public Status createStatus(String name, @Nullable String description, String iconUrl, StatusCategory category) {
        if (!(category instanceof LocalStatus.Category known)) {
            throw new UnsupportedOperationException("StatusManager.createStatus with the category " + category);
        }
        return statuses.create(name, description == null ? "" : description, known);
    }

    @Override
    public Collection<Status> getStatuses() {
        return List.copyOf(statuses.all());
    }

    @Override
    public @Nullable Status getStatus(String id) {
        return statuses.byId(id).orElse(null);
    }
}
