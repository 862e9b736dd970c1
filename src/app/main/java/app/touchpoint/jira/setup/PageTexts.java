package app.touchpoint.jira.setup;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** All sentences of a page at once, so that templates get texts and no service. */
@Component
class PageTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final I18nResolver i18n;
    private final JiraAuthenticationContext authentication;

    PageTexts(I18nResolver i18n, JiraAuthenticationContext authentication) {
        this.i18n = i18n;
        this.authentication = authentication;
    }

    /** The language that the user reads: {@code de}, else {@code en}. */
    String language() {
        return authentication.getLocale().getLanguage().equals("de") ? "de" : "en";
    }

    /** The texts whose keys begin so in the user's language, by what follows; dots of it become underscores. */
    Map<String, String> of(String prefix) {
        Map<String, String> texts = new LinkedHashMap<>();
        ResourceBundle keys = ResourceBundle.getBundle(
                "i18n.touchpoint-setup", Locale.ROOT, PageTexts.class.getClassLoader(), NO_FALLBACK);
        for (String key : Collections.list(keys.getKeys())) {
            if (key.startsWith(prefix)) {
                texts.put(key.substring(prefix.length()).replace('.', '_'), i18n.getText(key));
            }
        }
        return texts;
    }

    /** One text in the user's language. */
    String get(String key, String... arguments) {
        return i18n.getText(key, arguments);
    }
}
