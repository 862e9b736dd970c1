package com.atlassian.jira.workflow;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Workflows by issue type.
 *
 * @see "Seen: Jira 8.20.22, cures-condec-jira, JiraSchemeManager; believed in 11."
 */
public interface AssignableWorkflowScheme {
    /**
     * Null for Jira's default scheme and until stored.
     *
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockWorkflowSchemeManager (overridden, exact parameters); believed
     * in 11."
     */
    @Nullable
    Long getId();
    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockWorkflowSchemeManager (overridden, exact parameters); believed
     * in 11."
     */
    String getName();

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockWorkflowSchemeManager (overridden, exact parameters); believed
     * in 11."
     */
    boolean isDefault();

    /**
     * Workflow names by issue type id; a null key stands for all other types.
     *
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockWorkflowSchemeManager (overridden, exact parameters); believed
     * in 11."
     */
    Map<String, String> getMappings();

    /**
     * A builder with this scheme's values.
     *
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockWorkflowSchemeManager (overridden, exact parameters); believed
     * in 11."
     */
    Builder builder();

    /**
     * Makes and changes schemes; nothing is stored.
     *
     * @see "Seen: Jira 8.20.22, cures-condec-jira, JiraSchemeManager; believed in 11."
     */
    interface Builder {
        /**
         * @see "Seen: Jira 8.20.22, cures-condec-jira, MockWorkflowSchemeManager (overridden, exact parameters);
         * believed in 11."
         */
        Builder setName(String name);

        /**
         * @see "Seen: Jira 8.20.22, cures-condec-jira, MockWorkflowSchemeManager (overridden, exact parameters);
         * believed in 11."
         */
        Builder setDescription(@Nullable String description);

        /**
         * @see "Seen: Jira 8.20.22, cures-condec-jira, MockWorkflowSchemeManager (overridden, exact parameters);
         * believed in 11."
         */
        Builder setDefaultWorkflow(String workflowName);

        /**
         * @see "Seen: Jira 8.20.22, cures-condec-jira, MockWorkflowSchemeManager (overridden, exact parameters);
         * believed in 11."
         */
        Builder setMapping(String issueTypeId, String workflowName);

        /**
         * @see "Seen: Jira 8.20.22, cures-condec-jira, MockWorkflowSchemeManager (overridden, exact parameters);
         * believed in 11."
         */
        Builder removeMapping(String issueTypeId);

        /**
         * @see "Seen: Jira 8.20.22, cures-condec-jira, MockWorkflowSchemeManager (overridden, exact parameters);
         * believed in 11."
         */
        AssignableWorkflowScheme build();
    }
}
