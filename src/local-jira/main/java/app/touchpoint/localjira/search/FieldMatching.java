package app.touchpoint.localjira.search;

import static app.touchpoint.localjira.search.jql.Operator.EQUALS;
import static app.touchpoint.localjira.search.jql.Operator.GREATER;
import static app.touchpoint.localjira.search.jql.Operator.GREATER_OR_EQUAL;
import static app.touchpoint.localjira.search.jql.Operator.IN;
import static app.touchpoint.localjira.search.jql.Operator.IS;
import static app.touchpoint.localjira.search.jql.Operator.IS_NOT;
import static app.touchpoint.localjira.search.jql.Operator.LESS;
import static app.touchpoint.localjira.search.jql.Operator.LESS_OR_EQUAL;
import static app.touchpoint.localjira.search.jql.Operator.LIKE;
import static app.touchpoint.localjira.search.jql.Operator.NOT_EQUALS;
import static app.touchpoint.localjira.search.jql.Operator.NOT_IN;
import static app.touchpoint.localjira.search.jql.Operator.NOT_LIKE;

import app.touchpoint.localjira.search.jql.Operator;
import java.util.EnumSet;
import java.util.Set;

/** How a field is matched, and the operators that go with it (A-search-03). */
public enum FieldMatching {
    /** The issue itself, by key or id; ordered within a project. */
    ISSUE(true, EQUALS, NOT_EQUALS, IN, NOT_IN, IS, IS_NOT, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL),
    /** A thing with a name and an id, such as a status or an option. */
    NAMED(true, EQUALS, NOT_EQUALS, IN, NOT_IN, IS, IS_NOT),
    /** A thing with a name and an id that has an order, such as a priority. */
    RANKED(true, EQUALS, NOT_EQUALS, IN, NOT_IN, IS, IS_NOT, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL),
    /** A word, whatever its case. */
    WORD(true, EQUALS, NOT_EQUALS, IN, NOT_IN, IS, IS_NOT),
    /** Text, matched by its words. */
    TEXT(true, LIKE, NOT_LIKE, IS, IS_NOT),
    /** Several texts at once, matched by their words. */
    ALL_TEXT(false, LIKE),
    /** A double. */
    NUMBER(true, EQUALS, NOT_EQUALS, IN, NOT_IN, IS, IS_NOT, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL),
    /** A day. */
    DAY(true, EQUALS, NOT_EQUALS, IN, NOT_IN, IS, IS_NOT, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL),
    /** An instant. */
    MOMENT(true, EQUALS, NOT_EQUALS, IN, NOT_IN, IS, IS_NOT, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL);

    private final boolean sortable;
    private final Set<Operator> operators;

    FieldMatching(boolean sortable, Operator first, Operator... more) {
        this.sortable = sortable;
        this.operators = EnumSet.of(first, more);
    }

    /** Whether a query may order by it. */
    boolean isSortable() {
        return sortable;
    }

    /** Whether a query may compare it so. */
    boolean supports(Operator operator) {
        return operators.contains(operator);
    }
}
