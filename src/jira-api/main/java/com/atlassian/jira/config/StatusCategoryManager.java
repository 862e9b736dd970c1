package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.category.StatusCategory;
import org.jspecify.annotations.Nullable;

/**
 * The status categories.
 *
 * @see "Believed: Javadoc of Jira 8."
 */
public interface StatusCategoryManager {
    /**
     * Keys: new, indeterminate, done.
     *
     * @see "Believed: Javadoc of Jira 8."
     */
    @Nullable
    StatusCategory getStatusCategoryByKey(String key);
}
