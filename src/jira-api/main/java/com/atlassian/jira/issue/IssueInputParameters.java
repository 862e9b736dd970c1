package com.atlassian.jira.issue;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a user would have typed into the issue's form.
 *
 * @see "Seen: Jira 8.20.22, cures-condec-jira, JiraIssuePersistenceManager; believed in 11."
 */
public interface IssueInputParameters {
    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueInputParameters (overridden, exact parameters); believed in
     * 11."
     */
    IssueInputParameters setProjectId(Long projectId);

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueInputParameters (overridden, exact parameters); believed in
     * 11."
     */
    IssueInputParameters setIssueTypeId(String issueTypeId);

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueInputParameters (overridden, exact parameters); believed in
     * 11."
     */
    IssueInputParameters setSummary(String summary);

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueInputParameters (overridden, exact parameters); believed in
     * 11."
     */
    IssueInputParameters setDescription(@Nullable String description);

    /**
     * The user name; null keeps Jira's default.
     *
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueInputParameters (overridden, exact parameters); believed in
     * 11."
     */
    IssueInputParameters setAssigneeId(@Nullable String userName);

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueInputParameters (overridden, exact parameters); believed in
     * 11."
     */
    IssueInputParameters setReporterId(String userName);

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueInputParameters (overridden, exact parameters); believed in
     * 11."
     */
    IssueInputParameters setComponentIds(Long... componentIds);

    /**
     * The day as a date picker writes it.
     *
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueInputParameters (overridden, exact parameters); believed in
     * 11."
     */
    IssueInputParameters setDueDate(String dueDate);

    /**
     * Texts as typed: numbers in the user's locale, options by their id.
     *
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueInputParameters (overridden, exact parameters); believed in
     * 11. Local Jira calls it, the app does not."
     */
    IssueInputParameters addCustomFieldValue(Long customFieldId, String... values);

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueInputParameters (overridden, exact parameters); believed in
     * 11."
     */
    IssueInputParameters addCustomFieldValue(String customFieldId, String... values);

    /**
     * With true a value may be set that no screen shows.
     *
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueInputParameters (overridden, exact parameters); believed in
     * 11."
     */
    void setSkipScreenCheck(boolean skip);

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueInputParameters (overridden, exact parameters); believed in
     * 11."
     */
    void setRetainExistingValuesWhenParameterNotProvided(boolean retain, boolean onlyValidatePresentFields);

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueInputParameters (overridden, exact parameters); believed in
     * 11. Local Jira calls it, the app does not."
     */
    @Nullable
    Long getProjectId();
    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueInputParameters (overridden, exact parameters); believed in
     * 11. Local Jira calls it, the app does not."
     */
    @Nullable
    String getIssueTypeId();
    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueInputParameters (overridden, exact parameters); believed in
     * 11. Local Jira calls it, the app does not."
     */
    boolean skipScreenCheck();

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueInputParameters (overridden, exact parameters); believed in
     * 11. Local Jira calls it, the app does not."
     */
    boolean retainExistingValuesWhenParameterNotProvided();

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueInputParameters (overridden, exact parameters); believed in
     * 11. Local Jira calls it, the app does not."
     */
    Map<String, String[]> getActionParameters();
}
