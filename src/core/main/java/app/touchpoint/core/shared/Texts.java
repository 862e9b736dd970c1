package app.touchpoint.core.shared;

import java.text.Bidi;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rules for what people write: how long it may be, and what is a link that can be followed without harm. */
public final class Texts {
    /** The longest text in characters (UTF-16 units) that is kept, as long as Jira's own text fields by default; more is refused, never cut. */
    public static final int MAX_LENGTH = 32_767;

    /** The longest link in characters. */
    public static final int MAX_LINK = 2_000;

    private static final Pattern ISSUE_KEY = Pattern.compile("[A-Z][A-Z0-9_]+-[1-9][0-9]*");

    /** A scheme of the web, a host, and no white space, control character, quote or angle bracket. */
    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://[\\p{L}\\p{N}\\[][^\\s\\p{Cntrl}\"'<>`]*");

    private Texts() {}

    /** The text without white space at its ends; refused with {@code text.too-long} (length, limit) above {@link #MAX_LENGTH}. */
    public static Outcome<String> bounded(String text) {
        String stripped = text.strip();
        return stripped.length() <= MAX_LENGTH
                ? Outcome.done(stripped)
                : Outcome.refused(Refusal.of(Refusal.Reason.RULE, "text.too-long", stripped.length(), MAX_LENGTH));
    }

    /**
     * A link to evidence: an address with http or https, or an issue key. Empty for none. Anything else is refused with
     * {@code evidence.invalid}, among them {@code javascript:} addresses.
     */
    public static Outcome<String> evidence(@Nullable String link) {
        String stripped = link == null ? "" : link.strip();
        if (stripped.isEmpty() || isIssueKey(stripped) || isWebAddress(stripped)) {
            return Outcome.done(stripped);
        }
        return Outcome.refused(Refusal.of(Refusal.Reason.RULE, "evidence.invalid"));
    }

    /** Whether a link is the key of an issue, which not everybody may see. */
    public static boolean isIssueKey(String link) {
        return ISSUE_KEY.matcher(link).matches();
    }

    private static boolean isWebAddress(String link) {
        return link.length() <= MAX_LINK && WEB_ADDRESS.matcher(link).matches();
    }

    /**
     * A name as it stands within a sentence: one with writing from right to left between the signs of Unicode that keep it from turning what is around it,
     * any other as it is.
     *
     * @see "Unicode Standard Annex 9, 2.4: first strong isolate and pop directional isolate"
     */
    public static String isolated(String name) {
        return Bidi.requiresBidi(name.toCharArray(), 0, name.length()) ? '\u2068' + name + '\u2069' : name;
    }

    /** The text, or its beginning and an ellipsis where it is longer than so many characters; never half an emoji. */
    public static String excerpt(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
