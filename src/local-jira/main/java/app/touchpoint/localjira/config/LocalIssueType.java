package app.touchpoint.localjira.config;

import com.atlassian.jira.issue.issuetype.IssueType;

/**
 * An issue type; ids are numbers written as text, as in Jira.
 *
 * @param iconUrl the address of its icon below the context path
 */
public record LocalIssueType(String id, String name, String description, boolean subTask, String iconUrl)
        implements IssueType {

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean isSubTask() {
        return subTask;
    }
}
