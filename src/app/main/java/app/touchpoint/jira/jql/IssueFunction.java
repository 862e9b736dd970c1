package app.touchpoint.jira.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A function that gives issues. Jira has one object of it for all searches and asks it twice for each, to check the call and for the values; what
 * the check found is handed on by {@link Calls}.
 *
 * <p>It gives only issues that the searcher may see: an id that Jira would refuse makes the whole search fail and tells that the issue is
 * there. A search that overrides security, as Jira's own bookkeeping does, gets all.
 */
abstract class IssueFunction extends AbstractJqlFunction {

    /** The most issues a function gives; Jira makes a clause of each. */
    static final int MOST = 5_000;

    private final String name;
    private final int argumentCount;
    private final Calls calls;

    IssueFunction(String name, int argumentCount, Calls calls) {
        this.name = name;
        this.argumentCount = argumentCount;
        this.calls = calls;
    }

    /** What is wrong with arguments of the right number. */
    abstract Optional<Complaint> complaint(List<String> arguments, Searcher searcher);

    /** The issues that the searcher may see, no more than one beyond {@link #MOST}; the arguments were found to be right. */
    abstract Collection<Long> find(List<String> arguments, Searcher searcher);

    /** Told which issues are given to the searcher, who knows from then on what the function tells of them. */
    void given(Collection<Long> issueIds, Searcher searcher) {
        // Most functions tell nothing that has to be remembered.
    }

    @Override
    public MessageSet validate(
            @Nullable ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause) {
        // Jira's own class of message sets has no evidence; asking for as many arguments as there are gives an empty
        // one.
        MessageSet messages = validateNumberOfArgs(operand, operand.getArgs().size());
        check(operand.getArgs(), new Searcher(searcher, false))
                .ifPresent(complaint -> messages.addErrorMessage(calls.sentence(name, complaint)));
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(
            QueryCreationContext context, FunctionOperand operand, TerminalClause terminalClause) {
        List<String> arguments = operand.getArgs();
        Searcher searcher = new Searcher(context.getApplicationUser(), context.isSecurityOverriden());
        if (arguments.size() != argumentCount || complaint(arguments, searcher).isPresent()) {
            // A saved search may be older than the reason why its argument is wrong now.
            return List.of();
        }
        List<Long> checked = searcher.seesAll() ? null : calls.take(call(arguments, searcher));
        List<Long> found = (checked == null ? find(arguments, searcher) : checked)
                .stream().limit(MOST).toList();
        given(found, searcher);
        return found.stream().map(id -> new QueryLiteral(operand, id)).toList();
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return argumentCount;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }

    private Optional<Complaint> check(List<String> arguments, Searcher searcher) {
        if (arguments.size() != argumentCount) {
            return Optional.of(Complaint.of("arguments." + name, Integer.toString(arguments.size())));
        }
        // What an earlier check found is older than this one.
        calls.take(call(arguments, searcher));
        Optional<Complaint> wrong = complaint(arguments, searcher);
        if (wrong.isPresent()) {
            return wrong;
        }
        Collection<Long> found = find(arguments, searcher);
        if (found.size() > MOST) {
            return Optional.of(Complaint.of("too-many", Integer.toString(MOST)));
        }
        calls.keep(call(arguments, searcher), found);
        return Optional.empty();
    }

    private Calls.Call call(List<String> arguments, Searcher searcher) {
        ApplicationUser user = searcher.user();
        return new Calls.Call(name, arguments, user == null ? null : user.getKey());
    }
}
