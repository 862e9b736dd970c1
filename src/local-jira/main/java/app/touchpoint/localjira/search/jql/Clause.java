package app.touchpoint.localjira.search.jql;

import java.util.List;
import java.util.Locale;

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

    /** What a field once was: {@code WAS} in its four forms. All predicates hold for the same time of that value. */
    record Was(Terminal terminal, List<Predicate> predicates) implements Clause {
        /** Keeps its own copy. */
        public Was {
            predicates = List.copyOf(predicates);
        }
    }

    /** That a field changed: {@code CHANGED}. All predicates hold for the same change. */
    record Changed(FieldName field, List<Predicate> predicates) implements Clause {
        /** Keeps its own copy. */
        public Changed {
            predicates = List.copyOf(predicates);
        }
    }

    /** What limits a search of the history. */
    record Predicate(Kind kind, Operand operand) {

        /** Times, a person, and for changes the values before and after. */
        public enum Kind {
            AFTER,
            BEFORE,
            BY,
            DURING,
            ON,
            FROM,
            TO;

            /** As it is written in a query, in lower case. */
            public String text() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }
}
