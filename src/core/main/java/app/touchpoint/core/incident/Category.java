package app.touchpoint.core.incident;

import app.touchpoint.core.shared.Coded;

/**
 * What made a service encounter critical.
 *
 * @see "method.md 2.4: Bitner, Booms and Tetreault 1990, three groups; the employees' study adds the customer's behaviour"
 */
public enum Category implements Coded {
    /** How we reacted when something of ours failed. */
    SERVICE_FAILURE,
    /** How we reacted to a need or a request. */
    CUSTOMER_REQUEST,
    /** What an employee did unasked. */
    UNPROMPTED_BEHAVIOUR,
    /** What a customer did. */
    CUSTOMER_BEHAVIOUR,
    /** None of these, or nobody has said yet. */
    OTHER;

    @Override
    public String code() {
        return Coded.codeOf(this);
    }
}
