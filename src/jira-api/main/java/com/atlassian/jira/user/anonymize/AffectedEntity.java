package com.atlassian.jira.user.anonymize;

/**
 * What an anonymisation changes, for the administrator's page. How it is made was not seen: hand over none.
 *
 * @see "Seen: Atlassian's API documentation of Jira Software 10.6 (result of RapidViewUserKeyChangeHandler's getAffectedEntities)."
 */
public final class AffectedEntity {

    private AffectedEntity() {}
}
