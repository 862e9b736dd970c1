package com.atlassian.jira.web.bean;

/**
 * Which slice of the hits.
 *
 * @see "Seen: Jira 8.20.22, cures-condec-jira, JiraQueryHandler; believed in 11."
 */
public class PagerFilter<T> {
    private final int start;
    private final int max;

    /** @see "Seen: Jira 8.13.1, jira-plugins-groovy, ScheduledTaskServiceImpl (called); believed in 11." */
    public PagerFilter(int max) {
        this(0, max);
    }

    private PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    /** @see "Seen: Jira 8.20.22, cures-condec-jira, JiraQueryHandler (called); believed in 11." */
    public static <T> PagerFilter<T> getUnlimitedFilter() {
        return new PagerFilter<>(0, Integer.MAX_VALUE);
    }

    /**
     * Start is rounded down to a multiple of max.
     *
     * @see "Seen: Jira 8.13.1, jira-plugins-groovy, FixResolution (called); believed in 11."
     */
    public static <T> PagerFilter<T> newPageAlignedFilter(int start, int max) {
        return new PagerFilter<>(max <= 0 ? start : start - start % max, max);
    }

    /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
    public int getStart() {
        return start;
    }

    /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
    public int getMax() {
        return max;
    }
}
