package app.touchpoint.localjira.search.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Reads what stands after an operator: a value, a list, a function, EMPTY. */
final class Operands {

    private static final String EXPECTED = "either a value, list or function";

    private final Tokens tokens;

    Operands(Tokens tokens) {
        this.tokens = tokens;
    }

    Operand operand() {
        if (tokens.takeWord("empty") || tokens.takeWord("null")) {
            return new Operand.Empty();
        }
        if (tokens.takeSign("(")) {
            return list();
        }
        Token token = tokens.peek();
        String text = tokens.nameOrValue(EXPECTED, "a value");
        if (tokens.takeSign("(")) {
            return new Operand.Function(text, arguments());
        }
        if (token.type() == Token.Type.WORD) {
            OptionalLong number = whole(text);
            if (number.isPresent()) {
                return new Operand.Whole(number.getAsLong());
            }
        }
        return new Operand.Text(text);
    }

    private Operand list() {
        List<Operand> operands = new ArrayList<>();
        do {
            operands.add(operand());
        } while (tokens.takeSign(","));
        if (!tokens.takeSign(")")) {
            throw tokens.unexpected("either ')' or ','", null);
        }
        return new Operand.Many(operands);
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        if (tokens.takeSign(")")) {
            return arguments;
        }
        do {
            arguments.add(tokens.nameOrValue("an argument of the function", "an argument"));
        } while (tokens.takeSign(","));
        if (!tokens.takeSign(")")) {
            throw tokens.unexpected("either ')' or ','", null);
        }
        return arguments;
    }

    /** A whole number without sign or with a minus; text such as {@code -1d} is none. */
    static OptionalLong whole(String text) {
        if (!text.matches("-?\\d{1,19}")) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return OptionalLong.empty(); // Beyond the range of ids: it is text.
        }
    }
}
