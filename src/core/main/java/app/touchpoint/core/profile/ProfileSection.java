package app.touchpoint.core.profile;

import app.touchpoint.core.shared.Coded;

/** How the fields of a profile are grouped, in the order to be shown. */
public enum ProfileSection implements Coded {
    /** Who meets us where, on what occasion, with whom. */
    CONTACT,
    /** What is promised and expected. */
    EXPECTATION,
    /** How good it should be. */
    TARGET,
    /** Why it matters. */
    IMPORTANCE,
    /** Who speaks for or against us. */
    WORD_OF_MOUTH,
    /** What endangers it and what has kept us from acting. */
    RISK,
    /** What becomes of it. */
    DECISION;

    @Override
    public String code() {
        return Coded.codeOf(this);
    }
}
