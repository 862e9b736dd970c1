package com.atlassian.query.operand;

import java.util.Collection;
import java.util.List;

/**
 * The call of a function in a query.
 *
 * @see "Seen: Jira 11.3.1, jira-scrum-poker, ActiveScrumPokerSessionsJqlFunction (parameter)."
 */
public class FunctionOperand implements Operand {

    private final String name;
    private final List<String> args;

    /** @see "Seen: Jira 11.3.1, jira-scrum-poker, ActiveScrumPokerSessionsJqlFunctionTest (called with and without an argument). For tests. Local Jira calls it, the app does not." */
    public FunctionOperand(String name, String... args) {
        this(name, List.of(args));
    }

    /** @see "Seen: Jira 8.13.1, jira-plugins-groovy, ExpressionFunction (called with a list); believed in 11. Local Jira calls it." */
    public FunctionOperand(String name, Collection<String> args) {
        this.name = name;
        this.args = List.copyOf(args);
    }

    /** @see "Seen: Jira 8.13.1, jira-plugins-groovy, CustomClauseQueryFactory (called); believed in 11." */
    public String getName() {
        return name;
    }

    /** @see "Seen: Jira 8.13.1, jira-plugins-groovy, AbstractVersionFunction (called, put into a List of String); believed in 11." */
    public List<String> getArgs() {
        return args;
    }
}
