package app.touchpoint.localjira.sal;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Locale;
import java.util.function.Supplier;

/** SAL's texts in the language of the thread's user (A-sal-03). */
public final class LocalI18nResolver implements I18nResolver {

    private final Texts texts;
    private final Supplier<Locale> locale;

    /** Asks for the language at each call. */
    public LocalI18nResolver(Texts texts, Supplier<Locale> locale) {
        this.texts = texts;
        this.locale = locale;
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return texts.text(locale.get(), key, (Object[]) arguments);
    }

    @Override
    public String getText(String key) {
        return texts.text(locale.get(), key);
    }
}
