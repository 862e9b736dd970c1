package app.touchpoint.localjira.webresource;

import app.touchpoint.localjira.sal.Texts;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The transformer {@code jsI18n}: puts texts in place of {@code AJS.I18n.getText("key")} and a call of {@code AJS.format} in place of
 * {@code AJS.I18n.getText("key", a, b)}; only keys that are literals are found (A-webresource-02).
 */
final class JsTranslation {

    private static final Pattern CALL =
            Pattern.compile("(?:AJS|WRM)\\.I18n\\.getText\\(\\s*(['\"])([\\w.\\-]+)\\1\\s*(,|\\))");

    private JsTranslation() {}

    static String translate(String script, Texts texts, Locale locale) {
        return CALL.matcher(script).replaceAll(call -> Matcher.quoteReplacement(replacement(call, texts, locale)));
    }

    private static String replacement(MatchResult call, Texts texts, Locale locale) {
        String key = call.group(2);
        return call.group(3).equals(")")
                ? literal(texts.text(locale, key))
                : "AJS.format(" + literal(texts.pattern(locale, key).orElse(key)) + ",";
    }

    /** A string literal that is safe in a script, wherever the script stands. */
    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> literal.append('\\').append(c);
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '<', '>', '&', '\u2028', '\u2029' ->
                    literal.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                default -> literal.append(c);
            }
        }
        return literal.append('"').toString();
    }
}
