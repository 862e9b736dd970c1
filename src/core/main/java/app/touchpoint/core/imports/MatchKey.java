package app.touchpoint.core.imports;

import app.touchpoint.core.shared.Names;

/** By which a line and an existing touchpoint are taken for the same: phase and summary, as a person compares them. */
record MatchKey(String phase, String summary) {
    static MatchKey of(String phase, String summary) {
        return new MatchKey(Names.comparisonKey(phase), Names.comparisonKey(summary));
    }
}
