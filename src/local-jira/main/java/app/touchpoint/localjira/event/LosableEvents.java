package app.touchpoint.localjira.event;

/** Loses events on purpose, so that a test knows which one nobody hears of (A-event-04). */
@FunctionalInterface
public interface LosableEvents {

    /** Loses the next events of a class, by its simple name. */
    void loseNext(String simpleName, int times);
}
