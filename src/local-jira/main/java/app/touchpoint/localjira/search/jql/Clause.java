package app.touchpoint.localjira.search.jql;

import java.util.List;

/** A condition of a query. {@code NOT} binds tighter than {@code AND}, and that tighter than {@code OR}. */
public sealed interface Clause {

    /** All of them hold; at least two. */
    record And(List<Clause> clauses) implements Clause {
        /** Keeps its own copy. */
        public And {
            clauses = List.copyOf(clauses);
        }
    }

    /** One of them holds; at least two. */
    record Or(List<Clause> clauses) implements Clause {
        /** Keeps its own copy. */
        public Or {
            clauses = List.copyOf(clauses);
        }
    }

    /** It does not hold. */
    record Not(Clause clause) implements Clause {}

    /** A field, compared. */
    record Terminal(FieldName field, Operator operator, Operand operand) implements Clause {}
}
