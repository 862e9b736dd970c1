package app.touchpoint.jira.privacy;

import app.touchpoint.jira.store.UserTraces;
import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.UserAnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserAnonymizationParameter;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Takes a person's key out of our tables when Jira anonymises the person. The key itself often stays in Jira, as the key of nobody in
 * particular; our tables would still say that all these rows are of one and the same former colleague.
 *
 * <p>What the person said stays, under a name that leads nowhere: without it, means and counts would change after the fact.
 */
public class ForgetUser implements UserAnonymizationHandler {

    private final UserTraces traces;
    private final I18nResolver texts;

    public ForgetUser(UserTraces traces, I18nResolver texts) {
        this.traces = traces;
        this.texts = texts;
    }

    /** None: what we keep of a person are marks on rows, of which there is nothing to show or decide. */
    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserAnonymizationParameter parameter) {
        return List.of();
    }

    @Override
    public ServiceResult update(UserAnonymizationParameter parameter) {
        return Results.of(() -> traces.forget(parameter.getUserKey(), "anonymous-" + UUID.randomUUID()), texts);
    }

    /** Named here since it may have no default in every Jira. */
    @Override
    public int getNumberOfTasks(UserAnonymizationParameter parameter) {
        return 1;
    }
}
