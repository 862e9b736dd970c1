package app.touchpoint.core.journey;

/** Who is at the other end of a channel. */
public enum Contact {
    /** An employee meets the customer: a shop, a visit, a hotline. */
    DIRECT,
    /** Something stands in between or speaks for the provider: a site, a mailing, a portal, other customers. */
    INDIRECT
}
