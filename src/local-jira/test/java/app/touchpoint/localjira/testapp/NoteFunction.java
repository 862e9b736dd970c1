package app.touchpoint.localjira.testapp;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the issue of the key or id that is its argument; refuses the argument {@code refused}, saying to whom. */
public class NoteFunction extends AbstractJqlFunction {

    @Override
    public MessageSet validate(
            @Nullable ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause) {
        MessageSet messages = validateNumberOfArgs(operand, 1);
        if (operand.getArgs().contains("refused")) {
            messages.addErrorMessage("Refused for " + name(searcher) + ".");
        }
        return messages;
    }

    private static String name(@Nullable ApplicationUser user) {
        return user == null ? "nobody" : user.getName();
    }

    @Override
    public List<QueryLiteral> getValues(
            QueryCreationContext context, FunctionOperand operand, TerminalClause terminalClause) {
        String argument = operand.getArgs().get(0);
        return switch (argument) {
            case "nothing" -> List.of();
            case "me" -> List.of(new QueryLiteral(operand, name(context.getApplicationUser())));
            default ->
                List.of(
                        argument.matches("\\d+")
                                ? new QueryLiteral(operand, Long.valueOf(argument))
                                : new QueryLiteral(operand, argument));
        };
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
