package app.touchpoint.localjira.search.jql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of a query with a place in them, and the complaints about the token at that place. */
final class Tokens {

    private final List<Token> tokens;
    private int position;

    Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(position + ahead, tokens.size() - 1));
    }

    Token next() {
        Token token = peek();
        position++;
        return token;
    }

    boolean takeSign(String sign) {
        if (peek().isSign(sign)) {
            position++;
            return true;
        }
        return false;
    }

    boolean takeWord(String word) {
        if (peek().isWord(word)) {
            position++;
            return true;
        }
        return false;
    }

    /**
     * Takes a quoted string or a word that is not reserved.
     *
     * @param expected names what is expected here
     * @param use what the word would be if it stood in quotation marks
     */
    String nameOrValue(String expected, String use) {
        Token token = peek();
        if (token.type() == Token.Type.WORD && ReservedWords.isReserved(token.text())) {
            throw new JqlException(
                    "'" + token.text()
                            + "' is a reserved JQL word. You must surround it in quotation marks to use it in a query.",
                    token.line(),
                    token.character());
        }
        boolean usable = token.type() == Token.Type.QUOTED
                || (token.type() == Token.Type.WORD && !ReservedWords.isKeyword(token.text()));
        if (!usable) {
            throw unexpected(expected, use);
        }
        return next().text();
    }

    /** A complaint about the next token. */
    JqlException unexpected(String expected, @Nullable String use) {
        Token token = peek();
        if (token.isEnd()) {
            return new JqlException("Expecting " + expected + " before the end of the query.");
        }
        String cure = use == null
                ? ""
                : " You must surround '" + token.text() + "' in quotation marks to use it as " + use + ".";
        return new JqlException(
                "Expecting " + expected + " but got '" + token.text() + "'." + cure, token.line(), token.character());
    }

    JqlException error(String problem) {
        return new JqlException(problem, peek().line(), peek().character());
    }
}
