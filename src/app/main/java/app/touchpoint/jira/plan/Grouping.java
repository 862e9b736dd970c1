package app.touchpoint.jira.plan;

import app.touchpoint.core.shared.Coded;

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

    @Override
    public String code() {
        return Coded.codeOf(this);
    }
}
