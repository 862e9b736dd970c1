package app.touchpoint.localjira.config;

import com.atlassian.jira.issue.resolution.Resolution;

/** How an issue was settled. */
public record LocalResolution(String id, String name, String description) implements Resolution {

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }
}
