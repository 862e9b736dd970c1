package app.touchpoint.jira.journey;

import app.touchpoint.jira.store.Run;

/** Says when a run is over whose steps are all done. */
@FunctionalInterface
interface RunEnd {

    /**
     * Asked again and again with a pause in between until it says yes.
     *
     * @param asked how often it was asked about this run before
     */
    boolean isReached(Run run, int asked);
}
