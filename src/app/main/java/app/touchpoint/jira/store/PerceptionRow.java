package app.touchpoint.jira.store;

import org.jspecify.annotations.Nullable;

/**
 * What the views of a touchpoint come to, as measured where they were and as rated where not, with nothing in it that may not be shown.
 *
 * @param customer mean of the customers
 * @param employee mean of the employees
 * @param manager mean of the managers
 * @param highestGap the highest perception gap (internal minus customer) of an internal group
 * @param lowestGap the lowest
 */
public record PerceptionRow(
        long issueId,
        long projectId,
        @Nullable Double customer,
        @Nullable Double employee,
        @Nullable Double manager,
        @Nullable Double highestGap,
        @Nullable Double lowestGap) {}
