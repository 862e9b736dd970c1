package app.touchpoint.jira.privacy;

import app.touchpoint.jira.store.UserTraces;
import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Collection;
import java.util.List;

/** Writes a person's new key where we keep the old one, which is done to users from before Jira 8.4 only. */
public class FollowUserKey implements UserKeyChangeHandler {

    private final UserTraces traces;
    private final I18nResolver texts;

    public FollowUserKey(UserTraces traces, I18nResolver texts) {
        this.traces = traces;
        this.texts = texts;
    }

    /** None: what we keep of a person are marks on rows, of which there is nothing to show or decide. */
    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserPropertyChangeParameter parameter) {
        return List.of();
    }

    @Override
    public ServiceResult update(UserPropertyChangeParameter parameter) {
        return Results.of(() -> traces.rename(parameter.getOriginal(), parameter.getTarget()), texts);
    }

    /** Named here since it may have no default in every Jira. */
    @Override
    public int getNumberOfTasks(UserPropertyChangeParameter parameter) {
        return 1;
    }
}
