package com.atlassian.jira.user.anonymize;

/**
 * Deletes or anonymises what is personal of a user. The second step, after the ownership of things was transferred and before the user's
 * key and name change. Module {@code <user-anonymization-handler key class>}.
 *
 * @see "Seen: Atlassian, Dev docs: Anonymizing users (Jira 8.7) and API documentation of Jira 10.2.0 (named there); that the module is
 *     called so is believed from user-key-change-handler and ownership-transfer-handler, which are documented."
 */
public interface UserAnonymizationHandler extends AnonymizationHandler<UserAnonymizationParameter> {}
