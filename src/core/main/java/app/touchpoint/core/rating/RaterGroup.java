package app.touchpoint.core.rating;

import app.touchpoint.core.shared.Coded;

/**
 * Whose view a rating is (CTM principle P4). Groups are never mixed in one figure.
 *
 * @see "method.md 1.1 P4 and P9, 2.9 honesty rules"
 */
public enum RaterGroup implements Coded {
    /** Customers; entered for as many as were asked. */
    CUSTOMER(false, true),
    /** Staff who meet customers or work for those who do. */
    EMPLOYEE(true, true),
    /** Executives and those who decide. */
    MANAGER(true, false),
    /** Dealers, suppliers and others who act for the provider. */
    PARTNER(false, false),
    /** People paid to meet the provider as a customer would. */
    MYSTERY_SHOPPER(false, false);

    /** Employees' figures are shown from so many on, whatever a project asks of its customers. */
    public static final int COLLEAGUES_NEEDED = 5;

    private final boolean internal;
    private final boolean protectedByNumber;

    RaterGroup(boolean internal, boolean protectedByNumber) {
        this.internal = internal;
        this.protectedByNumber = protectedByNumber;
    }

    @Override
    public String code() {
        return Coded.codeOf(this);
    }

    /** Whether the group sees the touchpoint from inside, so that it has a perception gap. */
    public boolean isInternal() {
        return internal;
    }

    /**
     * Whether those who read its figures work beside those who rated and may themselves add entries, so that no figure may let one
     * rating be told from the others.
     */
    public boolean isAmongColleagues() {
        return internal && protectedByNumber;
    }

    /**
     * How many people must stand behind what they themselves said in Jira before anything of it is shown: the project's minimum for customers; for
     * employees too, but never less than {@link #COLLEAGUES_NEEDED}; one for the others, who judge in a role and not as private persons.
     */
    public int peopleNeeded(int projectMinimum) {
        if (isAmongColleagues()) {
            return Math.max(COLLEAGUES_NEEDED, projectMinimum);
        }
        return protectedByNumber ? projectMinimum : 1;
    }

    /**
     * How many people must stand behind what was measured of this group: the minimum, and never fewer than {@link #COLLEAGUES_NEEDED} employees. Who
     * answers a survey does so as a private person in whatever role.
     */
    public int peopleMeasured(int minimum) {
        return isAmongColleagues() ? Math.max(COLLEAGUES_NEEDED, minimum) : minimum;
    }
}
