package app.touchpoint.jira.journey;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** All sentences of a page at once in the user's language, so that templates and scripts get texts and no service. */
@Component
public class BundleTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final I18nResolver i18n;

    public BundleTexts(I18nResolver i18n) {
        this.i18n = i18n;
    }

    /** The texts of a bundle whose keys begin so, by what follows; dots of it become underscores. */
    public Map<String, String> of(String bundle, String prefix) {
        Map<String, String> texts = new LinkedHashMap<>();
        ResourceBundle keys =
                ResourceBundle.getBundle(bundle, Locale.ROOT, BundleTexts.class.getClassLoader(), NO_FALLBACK);
        for (String key : Collections.list(keys.getKeys())) {
            if (key.startsWith(prefix)) {
                texts.put(key.substring(prefix.length()).replace('.', '_'), i18n.getText(key));
            }
        }
        return texts;
    }

    /** One text with its arguments. */
    public String get(String key, Serializable... arguments) {
        return i18n.getText(key, arguments);
    }
}
