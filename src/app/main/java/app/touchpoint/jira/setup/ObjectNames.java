package app.touchpoint.jira.setup;

import java.util.Locale;
import java.util.ResourceBundle;

/** Names and descriptions of what is created in Jira, in the language the administrator picks rather than the one they read. */
final class ObjectNames {

    private static final String BUNDLE = "i18n.touchpoint-objects";

    /** Never falls back to the server's language: English where there is no other. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;

    ObjectNames(Locale language) {
        this.texts = ResourceBundle.getBundle(BUNDLE, language, ObjectNames.class.getClassLoader(), NO_FALLBACK);
    }

    String name(Item item) {
        return texts.getString(item.code() + ".name");
    }

    String description(Item item) {
        return texts.getString(item.code() + ".description");
    }

    String text(String key) {
        return texts.getString(key);
    }
}
