package app.touchpoint.localjira.search.jql;

import java.util.List;

/** What a field is compared with. */
public sealed interface Operand {

    /** The text of a word or quoted string. */
    record Text(String value) implements Operand {}

    /** An unquoted whole number, which may be an id. */
    record Whole(long value) implements Operand {}

    /** A list in parentheses, lists in lists allowed. */
    record Many(List<Operand> operands) implements Operand {
        /** Keeps its own copy. */
        public Many {
            operands = List.copyOf(operands);
        }
    }

    /** A function with its arguments as text. */
    record Function(String name, List<String> arguments) implements Operand {
        /** Keeps its own copy. */
        public Function {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@code EMPTY} or {@code NULL}. */
    record Empty() implements Operand {}
}
