package app.touchpoint.core.touchpoint;

import java.util.Optional;

/**
 * Whose view an Ist is.
 *
 * @param kind who
 * @param n how many customers answered; 0 unless the kind is {@link Kind#CUSTOMERS}
 * @param evidence how sure and how old; empty unless the kind is {@link Kind#CUSTOMERS}
 * @param reason why somebody knows better than customers; blank where nobody said, and for other kinds
 */
public record IstSource(Kind kind, int n, Optional<Evidence> evidence, String reason) {
    /** From so many answers on a score is drawn like any other; below it is hatched and stands with its interval. */
    public static final int FIRM_FROM = 30;

    /** Where an Ist comes from. */
    public enum Kind {
        /** Typed or imported by somebody. */
        MANUAL,
        /** The opinion of the team. */
        OPINION,
        /** Measured with customers. */
        CUSTOMERS,
        /** Set by somebody instead of what customers said. */
        OVERRIDE
    }

    /** Typed or imported by somebody. */
    public static final IstSource MANUAL = new IstSource(Kind.MANUAL, 0);

    public IstSource {
        if (kind == Kind.CUSTOMERS ? n < 1 : n != 0) {
            throw new IllegalArgumentException("Only a measured Ist has a number of customers: " + kind + ", n = " + n);
        }
    }

    /** Whether so few customers stand behind it that it is drawn hatched. */
    public boolean isThin() {
        return kind == Kind.CUSTOMERS && n < FIRM_FROM;
    }

    /** A source of which nothing else is known. */
    public IstSource(Kind kind, int n) {
        this(kind, n, Optional.empty(), "");
    }

    /** A source that needs no reason. */
    public IstSource(Kind kind, int n, Optional<Evidence> evidence) {
        this(kind, n, evidence, "");
    }

    /** An Ist that somebody set instead of the measured one. */
    public static IstSource override(String reason) {
        return new IstSource(Kind.OVERRIDE, 0, Optional.empty(), reason);
    }
}
