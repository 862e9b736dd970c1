package app.touchpoint.core.profile;

import app.touchpoint.core.shared.Coded;

/** What is to become of a touchpoint (CTM principle P16). */
public enum PortfolioDecision implements Coded {
    KEEP,
    IMPROVE,
    ADD,
    MERGE,
    DROP;

    @Override
    public String code() {
        return Coded.codeOf(this);
    }
}
