package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.HashMap;
import java.util.Map;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which Journey Phase issue documents which option of the field Journey phase. */
@Component
public class PhaseLinkStore {

    private final ActiveObjects ao;

    public PhaseLinkStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Issue id by option id of a project's phases that have an issue; one statement. */
    public Map<Long, Long> ofProject(long projectId) {
        Map<Long, Long> links = new HashMap<>();
        for (PhaseEntity entity : ao.find(PhaseEntity.class, Query.select().where("PROJECT_ID = ?", projectId))) {
            Long issueId = entity.getIssueId();
            if (issueId != null) {
                links.put(entity.getOptionId(), issueId);
            }
        }
        return links;
    }

    /** The option that a Journey Phase issue documents, or null; one statement. */
    public @Nullable Long optionOf(long issueId) {
        PhaseEntity[] found = ao.find(PhaseEntity.class, Query.select().where("ISSUE_ID = ?", issueId));
        return found.length == 0 ? null : found[0].getOptionId();
    }

    /** Ties an option to an issue, whatever it was tied to before. */
    public void put(long projectId, long optionId, long issueId) {
        PhaseEntity[] found = ao.find(PhaseEntity.class, Query.select().where("OPTION_ID = ?", optionId));
        if (found.length == 0) {
            ao.create(PhaseEntity.class, Map.of("OPTION_ID", optionId, "PROJECT_ID", projectId, "ISSUE_ID", issueId));
        } else {
            found[0].setProjectId(projectId);
            found[0].setIssueId(issueId);
            found[0].save();
        }
    }

    /** Unties an option; the issue stays. One statement. */
    public void remove(long optionId) {
        ao.deleteWithSQL(PhaseEntity.class, "OPTION_ID = ?", optionId);
    }
}
