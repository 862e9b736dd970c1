package app.touchpoint.jira.journey;

import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.Run;
import app.touchpoint.jira.store.RunKind;
import app.touchpoint.jira.store.TouchpointStore;
import app.touchpoint.jira.touchpoint.IssueSearch;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * A run is over when the index of this node knows as many touchpoints as there are, so that whoever is told that it is over finds them in
 * the matrix and by JQL. The indexes of other nodes follow when Jira replicates.
 */
@Component
public class IndexedEnd implements RunEnd {

    /** With the pause of {@link RunWorker} half a minute: an index that is further behind needs its administrator, not our patience. */
    static final int PATIENCE = 150;

    private static final Logger LOG = LoggerFactory.getLogger(IndexedEnd.class);

    private final ProjectSetup setup;
    private final TouchpointStore touchpoints;
    private final IssueSearch search;

    public IndexedEnd(ProjectSetup setup, TouchpointStore touchpoints, IssueSearch search) {
        this.setup = setup;
        this.touchpoints = touchpoints;
        this.search = search;
    }

    @Override
    public boolean isReached(Run run, int asked) {
        if (run.kind() == RunKind.PRIORITIES) {
            return true;
        }
        Optional<SetUpProject> project = setup.of(run.projectId());
        if (project.isEmpty() || search.countAll(project.get()) >= touchpoints.countOf(run.projectId())) {
            return true;
        }
        if (asked >= PATIENCE) {
            LOG.warn("Run {} is over, but the index does not know all its issues yet.", run.id());
            return true;
        }
        return false;
    }
}
