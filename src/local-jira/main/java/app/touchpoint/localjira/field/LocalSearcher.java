package app.touchpoint.localjira.field;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;

/** A searcher that comes with Jira, by the complete key of its module. */
public record LocalSearcher(String completeKey) implements CustomFieldSearcher {}
