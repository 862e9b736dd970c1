package app.touchpoint.localjira.config;

import com.atlassian.jira.issue.link.IssueLinkType;
import org.jspecify.annotations.Nullable;

/**
 * A type of issue link: the source {@code outward} the destination, the destination {@code inward} the source.
 */
public record LocalLinkType(
        long id,
        String name,
        String outward,
        String inward,
        @Nullable String style) implements IssueLinkType {

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getOutward() {
        return outward;
    }

    @Override
    public String getInward() {
        return inward;
    }
}
