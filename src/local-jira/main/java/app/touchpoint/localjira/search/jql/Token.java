package app.touchpoint.localjira.search.jql;

import java.util.Locale;

/**
 * A word or sign of a query.
 *
 * @param text for quoted strings without quotes and escapes
 * @param line with {@code character}, where it starts, counted from 1
 */
record Token(Type type, String text, int line, int character) {

    enum Type {
        WORD,
        QUOTED,
        SIGN,
        END
    }

    boolean isSign(String sign) {
        return type == Type.SIGN && text.equals(sign);
    }

    /** Whether it is that keyword, unquoted, in upper or lower case. */
    boolean isWord(String word) {
        return type == Type.WORD && text.toLowerCase(Locale.ROOT).equals(word);
    }

    boolean isEnd() {
        return type == Type.END;
    }
}
