package app.touchpoint.localjira.web.navigator;

import java.util.regex.Pattern;

/** Text for files: HTML without its markup, and the quoting of CSV and XML. */
final class PlainText {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private PlainText() {}

    /** What a reader of the HTML would see, on one line. */
    static String of(String html) {
        String text = TAG.matcher(html).replaceAll(" ");
        return SPACE.matcher(text)
                .replaceAll(" ")
                .strip()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    }

    /** A cell of CSV, quoted where it has to be. */
    static String cell(String text) {
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
