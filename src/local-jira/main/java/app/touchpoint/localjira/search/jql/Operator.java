package app.touchpoint.localjira.search.jql;

/** How a field is compared. */
public enum Operator {
    EQUALS("=", false, false),
    NOT_EQUALS("!=", true, false),
    LESS("<", false, false),
    LESS_OR_EQUAL("<=", false, false),
    GREATER(">", false, false),
    GREATER_OR_EQUAL(">=", false, false),
    LIKE("~", false, false),
    NOT_LIKE("!~", true, false),
    IN("in", false, true),
    NOT_IN("not in", true, true),
    IS("is", false, false),
    IS_NOT("is not", true, false),
    WAS("was", false, false),
    WAS_NOT("was not", true, false),
    WAS_IN("was in", false, true),
    WAS_NOT_IN("was not in", true, true);

    private final String text;
    private final boolean negative;
    private final boolean list;

    Operator(String text, boolean negative, boolean list) {
        this.text = text;
        this.negative = negative;
        this.list = list;
    }

    /** As it is written in a query, in lower case. */
    public String text() {
        return text;
    }

    /** Whether it says what is not: {@code !=}, {@code !~} and those with {@code not}. */
    public boolean isNegative() {
        return negative;
    }

    /** Whether it takes a list or a function that gives one. */
    public boolean takesList() {
        return list;
    }

    /** Whether it is about emptiness alone. */
    public boolean isEmptiness() {
        return this == IS || this == IS_NOT;
    }

    /** Whether it compares by order. */
    public boolean isRelational() {
        return this == LESS || this == LESS_OR_EQUAL || this == GREATER || this == GREATER_OR_EQUAL;
    }
}
