package com.atlassian.jira.user.anonymize;

/**
 * Writes a user's new key where the old one is stored. The third step of an anonymisation; only users made before Jira 8.4 get another
 * key. Module {@code <user-key-change-handler key class>}.
 *
 * @see "Seen: Atlassian's API documentation of Jira 10.2.0 (with the module)."
 */
public interface UserKeyChangeHandler extends AnonymizationHandler<UserPropertyChangeParameter> {}
