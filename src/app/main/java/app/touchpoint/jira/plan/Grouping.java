package app.touchpoint.jira.plan;

import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** As an address asks; refused as malformed where there is none. */
    static Outcome<Grouping> asked(String code) {
        return of(code).map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(
                        Refusal.Reason.MALFORMED,
                        "value-malformed",
                        "lanes",
                        code,
                        Stream.of(values()).map(Grouping::code).collect(Collectors.joining(", ")))));
    }

    @Override
    public String code() {
        return Coded.codeOf(this);
    }
}
