package app.touchpoint.core.criterion;

import app.touchpoint.core.shared.Names;
import java.util.Locale;

/**
 * What readers of a language call a criterion instead of its name.
 *
 * @param de in German; cleaned, at most 255 characters, blank where German readers see the name
 * @param en the same in English
 * @see "method.md 2.11: name (de/en)"
 */
public record LocalNames(String de, String en) {
    /** Every reader sees the name. */
    public static final LocalNames NONE = new LocalNames("", "");

    public LocalNames {
        de = Names.clean(de);
        en = Names.clean(en);
        if (de.length() > Names.MAX_LENGTH || en.length() > Names.MAX_LENGTH) {
            throw new IllegalArgumentException("A criterion's name has at most 255 characters.");
        }
    }

    /** For readers of that language, whatever their country; blank where they see the name. */
    String in(Locale reader) {
        return switch (reader.getLanguage()) {
            case "de" -> de;
            case "en" -> en;
            default -> "";
        };
    }

    /** Without those that say what the name says: whoever changes the name changes it for these readers, too. */
    LocalNames beside(String name) {
        return new LocalNames(de.equals(name) ? "" : de, en.equals(name) ? "" : en);
    }
}
