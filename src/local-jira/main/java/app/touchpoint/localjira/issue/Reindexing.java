package app.touchpoint.localjira.issue;

/** Builds the whole index anew. */
@FunctionalInterface
public interface Reindexing {

    /** Writes all issues again; searches find nothing, or not everything, until it is done. */
    void all();
}
