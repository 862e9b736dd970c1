package app.touchpoint.localjira.search;

import app.touchpoint.localjira.search.jql.Clause;
import app.touchpoint.localjira.search.jql.Operand;
import java.util.List;

/** A function that a query can call, local Jira's own or a plugin's. */
public interface JqlFunction {

    /** The name, matched in upper or lower case. */
    String name();

    /** Whether it gives a list, so that it goes with IN and NOT IN only. */
    boolean isList();

    /** What is wrong with a call; empty = nothing. */
    List<String> validate(Operand.Function call, Clause.Terminal clause, Searcher searcher);

    /** The values: {@link Operand.Text}, {@link Operand.Whole} (an id, or epoch milliseconds for dates), {@link Operand.Empty}. */
    List<Operand> values(Operand.Function call, Clause.Terminal clause, Searcher searcher);
}
