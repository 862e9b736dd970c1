package app.touchpoint.jira.journey;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** All sentences of a page at once in the user's language, so that templates and scripts get texts and no service. */
@Component
public class BundleTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final I18nResolver i18n;

    /** What templates and scripts call the texts of a part of a bundle, by key; the texts themselves Jira may exchange. */
    private final Map<Part, Map<String, String>> names = new ConcurrentHashMap<>();

    private static final String OF_SCRIPTS = "js.";

    private record Part(String bundle, String prefix) {}

    public BundleTexts(I18nResolver i18n) {
        this.i18n = i18n;
    }

    /** The texts of a bundle whose keys begin so, by what follows; dots of it become underscores. Without {@code js.*}, which scripts are given as they are served. */
    public Map<String, String> of(String bundle, String prefix) {
        Map<String, String> texts = new LinkedHashMap<>();
        names.computeIfAbsent(new Part(bundle, prefix), BundleTexts::names)
                .forEach((key, name) -> texts.put(name, i18n.getText(key)));
        return texts;
    }

    private static Map<String, String> names(Part part) {
        Map<String, String> names = new LinkedHashMap<>();
        ResourceBundle keys =
                ResourceBundle.getBundle(part.bundle(), Locale.ROOT, BundleTexts.class.getClassLoader(), NO_FALLBACK);
        for (String key : Collections.list(keys.getKeys())) {
            if (key.startsWith(part.prefix())
                    && !key.startsWith(OF_SCRIPTS, part.prefix().length())) {
                names.put(key, key.substring(part.prefix().length()).replace('.', '_'));
            }
        }
        return names;
    }

    /** One text with its arguments. */
    public String get(String key, Serializable... arguments) {
        return i18n.getText(key, arguments);
    }
}
