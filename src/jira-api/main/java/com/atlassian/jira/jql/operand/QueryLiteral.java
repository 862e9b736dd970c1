package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;
import org.jspecify.annotations.Nullable;

/**
 * A value that a function gives: an id as number, a name or key as text, or EMPTY.
 *
 * @see "Seen: Jira 11.3.1, jira-scrum-poker, ActiveScrumPokerSessionsJqlFunction (made)."
 */
public class QueryLiteral {

    private final Operand sourceOperand;
    private final @Nullable Long longValue;
    private final @Nullable String stringValue;

    /** @see "Seen: Jira 11.3.1, jira-scrum-poker, ActiveScrumPokerSessionsJqlFunction (called with a FunctionOperand and an issue's id)." */
    public QueryLiteral(Operand sourceOperand, Long longValue) {
        this.sourceOperand = sourceOperand;
        this.longValue = longValue;
        this.stringValue = null;
    }

    /** @see "Seen: Atlassian's API documentation of Jira 4.0; believed in 11." */
    public QueryLiteral(Operand sourceOperand, String stringValue) {
        this.sourceOperand = sourceOperand;
        this.longValue = null;
        this.stringValue = stringValue;
    }

    /** @see "Seen: Atlassian's API documentation of Jira 4.0; believed in 11. Local Jira calls it, the app does not." */
    public Operand getSourceOperand() {
        return sourceOperand;
    }

    /** @see "Seen: Jira 11.3.1, jira-scrum-poker, ActiveScrumPokerSessionsJqlFunctionTest (called). Local Jira and tests call it." */
    public @Nullable Long getLongValue() {
        return longValue;
    }

    /** @see "Seen: Atlassian's API documentation of Jira 4.0; believed in 11. Local Jira and tests call it." */
    public @Nullable String getStringValue() {
        return stringValue;
    }
}
