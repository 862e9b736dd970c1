package app.touchpoint.localjira.manager;

import app.touchpoint.localjira.config.LinkTypes;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Link types. */
record LocalLinkTypeManager(LinkTypes types) implements IssueLinkTypeManager {

    @Override
    public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
        return List.copyOf(types.byName(name));
    }

    @Override
    public @Nullable IssueLinkType getIssueLinkType(Long id) {
        return types.byId(id).orElse(null);
    }

    @Override
    public void createIssueLinkType(String name, String outward, String inward, @Nullable String style) {
        types.create(name, outward, inward, style);
    }
}
