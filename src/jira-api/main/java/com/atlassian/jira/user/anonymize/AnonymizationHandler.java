package com.atlassian.jira.user.anonymize;

import com.atlassian.jira.bc.ServiceResult;
import java.util.Collection;

/**
 * Takes part in the anonymisation of a user. Jira asks for the affected entities to show them to the administrator, and later, on a
 * thread of its own, to do the work.
 *
 * @see "Seen: Atlassian's API documentation of Jira 10.0.0 and Jira Software 10.6 (implemented there)."
 */
public interface AnonymizationHandler<P> {

    /** @see "Seen: Atlassian's API documentation of Jira Software 10.6 (overridden by RapidViewUserKeyChangeHandler). Jira calls it, the app has it." */
    Collection<AffectedEntity> getAffectedEntities(P parameter);

    /**
     * Does the work. What it gets may come again after a failure, so it has to bear being repeated.
     *
     * @see "Seen: Atlassian's API documentation of Jira Software 10.6 (overridden by RapidViewUserKeyChangeHandler). Jira calls it, the app has it."
     */
    ServiceResult update(P parameter);

    /**
     * How many steps the administrator's progress bar counts for this.
     *
     * @see "Seen: Atlassian's API documentation of Jira Software 10.6 (overridden by RapidViewUserKeyChangeHandler); that it has a default is
     *     believed."
     */
    default int getNumberOfTasks(P parameter) {
        return 1;
    }
}
