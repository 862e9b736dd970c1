package app.touchpoint.core.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names that people type are cleaned and compared. */
public final class Names {
    /** The longest name or summary in characters, which is also the longest summary Jira takes. */
    public static final int MAX_LENGTH = 255;

    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");

    private Names() {}

    /** Trimmed, in composed Unicode form, every run of white space a single space. */
    public static String clean(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        return BLANKS.matcher(composed).replaceAll(" ").strip();
    }

    /** Equal for names that a person takes for the same: cleaned, without regard to case. */
    public static String comparisonKey(String name) {
        return clean(name).toLowerCase(Locale.ROOT);
    }

    /** Whether two names are the same to a person. */
    public static boolean same(String one, String other) {
        return comparisonKey(one).equals(comparisonKey(other));
    }
}
