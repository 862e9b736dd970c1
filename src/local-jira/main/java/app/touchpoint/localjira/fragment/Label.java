package app.touchpoint.localjira.fragment;

import app.touchpoint.localjira.host.ModuleElement;
import app.touchpoint.localjira.sal.Texts;
import java.util.Locale;
import java.util.Optional;

/**
 * A {@code <label>} or {@code <tooltip>}.
 *
 * @param key of the text; empty for plain text
 * @param plain the text itself, where there is no key
 */
record Label(Optional<String> key, String plain) {

    static Label read(Optional<ModuleElement> element) {
        return new Label(
                element.flatMap(label -> label.attribute("key")),
                element.map(ModuleElement::text).orElse(""));
    }

    String in(Locale locale, Texts texts) {
        return key.map(known -> texts.text(locale, known)).orElse(plain);
    }
}
