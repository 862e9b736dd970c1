package app.touchpoint.localjira.jqlfunction;

import app.touchpoint.localjira.search.JqlFunction;
import app.touchpoint.localjira.search.Searcher;
import app.touchpoint.localjira.search.jql.Clause;
import app.touchpoint.localjira.search.jql.Operand;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An app's function, asked in Jira's words: validated first, its values used only where there are no errors, both for the user who
 * searches (A-search-22).
 */
record AppJqlFunction(String name, com.atlassian.jira.plugin.jql.function.JqlFunction function, UserManager users)
        implements JqlFunction {

    /** The app's functions are told of their clause only that there is one. */
    private record LocalClause() implements TerminalClause {}

    private record Context(@Nullable ApplicationUser getApplicationUser, boolean isSecurityOverriden)
            implements QueryCreationContext {}

    @Override
    public boolean isList() {
        return function.isList();
    }

    @Override
    public List<String> validate(Operand.Function call, Clause.Terminal clause, Searcher searcher) {
        return List.copyOf(function.validate(user(searcher), operand(call), new LocalClause())
                .getErrorMessages());
    }

    @Override
    public List<Operand> values(Operand.Function call, Clause.Terminal clause, Searcher searcher) {
        FunctionOperand operand = operand(call);
        return function.getValues(new Context(user(searcher), searcher.isSystem()), operand, new LocalClause()).stream()
                .map(literal -> value(literal, operand))
                .toList();
    }

    private @Nullable ApplicationUser user(Searcher searcher) {
        String key = searcher.userKey();
        return key == null ? null : users.getUserByKey(key);
    }

    private static FunctionOperand operand(Operand.Function call) {
        return new FunctionOperand(call.name(), call.arguments());
    }

    /** Jira wants the values to name the call that they come from, and so does local Jira, where a mistake is seen. */
    private Operand value(QueryLiteral literal, FunctionOperand operand) {
        if (literal.getSourceOperand() != operand) {
            throw new IllegalStateException(
                    "A value of the JQL function " + name + " has another source than its call.");
        }
        Long number = literal.getLongValue();
        String text = literal.getStringValue();
        return number != null ? new Operand.Whole(number) : text != null ? new Operand.Text(text) : new Operand.Empty();
    }
}
