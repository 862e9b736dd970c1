package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How each person looked at the matrix of each project last. */
@Component
public class MatrixViewStore {

    private static final String WHOSE = "PROJECT_ID = ? AND USER_KEY = ?";

    private final ActiveObjects ao;

    public MatrixViewStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** How they looked at it last; one statement. Empty where they never chose. */
    public Optional<String> of(long projectId, String userKey) {
        return Optional.ofNullable(find(projectId, userKey)).map(MatrixViewEntity::getContent);
    }

    /** Remembers it; one statement, and one more where it is news. Of two tabs at once one wins. */
    public void put(long projectId, String userKey, String content) {
        MatrixViewEntity known = find(projectId, userKey);
        if (known == null) {
            ao.create(MatrixViewEntity.class, Map.of("PROJECT_ID", projectId, "USER_KEY", userKey, "CONTENT", content));
        } else if (!known.getContent().equals(content)) {
            known.setContent(content);
            known.save();
        }
    }

    /** Two tabs that were the first at once left two rows, of which the later one holds. */
    private @Nullable MatrixViewEntity find(long projectId, String userKey) {
        MatrixViewEntity[] found = ao.find(
                MatrixViewEntity.class,
                Query.select().where(WHOSE, projectId, userKey).order("ID DESC").limit(1));
        return found.length == 0 ? null : found[0];
    }
}
