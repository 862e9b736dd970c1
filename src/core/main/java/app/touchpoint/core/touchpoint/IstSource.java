package app.touchpoint.core.touchpoint;

/**
 * Whose view an Ist is.
 *
 * @param kind who
 * @param n how many customers answered; 0 unless the kind is {@link Kind#CUSTOMERS}
 */
public record IstSource(Kind kind, int n) {
    /** Where an Ist comes from. */
    public enum Kind {
        /** Typed or imported by somebody. */
        MANUAL,
        /** The opinion of the team. */
        OPINION,
        /** Measured with customers. */
        CUSTOMERS
    }

    /** Typed or imported by somebody. */
    public static final IstSource MANUAL = new IstSource(Kind.MANUAL, 0);

    public IstSource {
        if (kind == Kind.CUSTOMERS ? n < 1 : n != 0) {
            throw new IllegalArgumentException("Only a measured Ist has a number of customers: " + kind + ", n = " + n);
        }
    }
}
