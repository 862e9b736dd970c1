package app.touchpoint.localjira.search.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts the text of a query into tokens; the last is of type END. */
final class Lexer {

    /** Signs of two characters come first, so that {@code >=} is not {@code >} and {@code =}. */
    private static final List<String> SIGNS =
            List.of("!=", "!~", "<=", ">=", "&&", "||", "=", "~", "<", ">", "!", "(", ")", ",", "[", "]", "&", "|");

    private static final String RESERVED_CHARACTERS = "{}*/%+^$#@?;";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int position;
    private int line = 1;
    private int lineStart;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        Lexer lexer = new Lexer(text);
        lexer.run();
        return lexer.tokens;
    }

    private void run() {
        while (position < text.length()) {
            char c = text.charAt(position);
            if (Character.isWhitespace(c)) {
                position++;
                if (c == '\n') {
                    line++;
                    lineStart = position;
                }
            } else if (c == '"' || c == '\'') {
                quoted(c);
            } else if (!sign()) {
                word();
            }
        }
        add(Token.Type.END, "", position);
    }

    private boolean sign() {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, position)) {
                add(Token.Type.SIGN, sign, position);
                position += sign.length();
                return true;
            }
        }
        return false;
    }

    private void quoted(char quote) {
        int start = position++;
        StringBuilder value = new StringBuilder();
        while (position < text.length() && text.charAt(position) != quote) {
            if (text.charAt(position) == '\n') {
                throw error("The quoted string '" + value + "' has not been completed.", start);
            }
            value.append(next());
        }
        if (position == text.length()) {
            throw error("The quoted string '" + value + "' has not been completed.", start);
        }
        position++;
        add(Token.Type.QUOTED, value.toString(), start);
    }

    private void word() {
        int start = position;
        StringBuilder value = new StringBuilder();
        while (position < text.length() && isWordCharacter(text.charAt(position))) {
            char c = text.charAt(position);
            if (RESERVED_CHARACTERS.indexOf(c) >= 0) {
                throw error(
                        String.format(
                                Locale.ROOT,
                                "The character '%s' is a reserved JQL character. You must enclose it in a string or use"
                                        + " the escape '\\u%04x' instead.",
                                c,
                                (int) c),
                        position);
            }
            if (Character.isISOControl(c)) {
                throw error(
                        String.format(
                                Locale.ROOT,
                                "The character '\\u%04x' is not allowed in a query; use its escape in a string.",
                                (int) c),
                        position);
            }
            value.append(next());
        }
        add(Token.Type.WORD, value.toString(), start);
    }

    private boolean isWordCharacter(char c) {
        return !Character.isWhitespace(c)
                && c != '"'
                && c != '\''
                && SIGNS.stream().noneMatch(sign -> sign.length() == 1 && sign.charAt(0) == c);
    }

    /** The next character with its escape resolved. */
    private char next() {
        char c = text.charAt(position++);
        if (c != '\\') {
            return c;
        }
        if (position == text.length()) {
            throw error("The escape '\\' at the end of the query is not complete.", position - 1);
        }
        char escape = text.charAt(position++);
        return switch (escape) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case '\\', '\'', '"', ' ' -> escape;
            case 'u' -> unicode();
            default ->
                throw error(
                        "'\\" + escape
                                + "' is an illegal JQL escape sequence. The valid escape sequences are \\', \\\","
                                + " \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX.",
                        position - 2);
        };
    }

    private char unicode() {
        int start = position;
        position = Math.min(position + 4, text.length());
        String digits = text.substring(start, position);
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            throw error(
                    "'\\u" + digits + "' is an illegal JQL escape sequence; four hexadecimal digits follow \\u.",
                    start - 2);
        }
        return (char) Integer.parseInt(digits, 16);
    }

    private void add(Token.Type type, String value, int start) {
        tokens.add(new Token(type, value, line, start - lineStart + 1));
    }

    private JqlException error(String problem, int at) {
        return new JqlException(problem, line, at - lineStart + 1);
    }
}
