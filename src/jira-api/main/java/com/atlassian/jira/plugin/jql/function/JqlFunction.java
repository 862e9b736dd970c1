package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function of JQL. Apps extend {@link AbstractJqlFunction}. One object serves all queries, on many threads at once.
 *
 * @see "Seen: Atlassian's API documentation of Jira 10.0.0; a public plugin of Jira 8.13.1 implements it."
 */
public interface JqlFunction {

    /** @see "Seen: Jira 11.3.1, jira-scrum-poker, ActiveScrumPokerSessionsJqlFunctionTest (called). Local Jira calls it." */
    void init(JqlFunctionModuleDescriptor moduleDescriptor);

    /**
     * What is wrong with a call.
     *
     * @see "Seen: Jira 11.3.1, jira-scrum-poker, ActiveScrumPokerSessionsJqlFunction (overridden)."
     */
    MessageSet validate(@Nullable ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause);

    /**
     * The values of a call.
     *
     * @see "Seen: Jira 11.3.1, jira-scrum-poker, ActiveScrumPokerSessionsJqlFunction (overridden)."
     */
    List<QueryLiteral> getValues(
            QueryCreationContext queryCreationContext, FunctionOperand operand, TerminalClause terminalClause);

    /** @see "Seen: Jira 11.3.1, jira-scrum-poker, ActiveScrumPokerSessionsJqlFunction (overridden)." */
    int getMinimumNumberOfExpectedArguments();

    /** @see "Seen: Jira 8.13.1, jira-plugins-groovy, ExpressionFunction (called); believed in 11. Local Jira calls it." */
    String getFunctionName();

    /** @see "Seen: Jira 11.3.1, jira-scrum-poker, ActiveScrumPokerSessionsJqlFunction (overridden)." */
    JiraDataType getDataType();

    /** @see "Seen: Atlassian's API documentation of Jira 4.0; believed in 11. Local Jira calls it." */
    boolean isList();
}
