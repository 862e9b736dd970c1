package app.touchpoint.jira.plan;

import app.touchpoint.core.shared.Coded;
import java.util.Optional;

/** What makes the lanes below the quick wins. */
enum Grouping implements Coded {
    /** One lane for all. */
    NONE,
    /** The phase of the touchpoint that counts. */
    PHASE,
    /** The touchpoint that counts. */
    TOUCHPOINT,
    /** Who does it. */
    ASSIGNEE,
    /** The first component. */
    COMPONENT;

    /** By its code. */
    static Optional<Grouping> of(String code) {
        return Coded.find(Grouping.class, code);
    }

    @Override
    public String code() {
        return Coded.codeOf(this);
    }
}
