package app.touchpoint.localjira.issue;

/** Makes more issues than people would, for measurements: straight into the tables, without history, index or events. */
@FunctionalInterface
public interface ManyCopies {

    /** Copies an issue with all its values; a new index is needed before a search finds them. */
    void make(long issueId, int count);
}
