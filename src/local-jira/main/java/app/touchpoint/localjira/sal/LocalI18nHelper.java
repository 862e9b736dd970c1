package app.touchpoint.localjira.sal;

import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/** The texts in one language, as Jira's own classes and apps ask for them. */
public record LocalI18nHelper(Texts texts, Locale locale) implements I18nHelper {

    @Override
    public String getText(String key) {
        return texts.text(locale, key);
    }

    @Override
    public String getText(String key, String value1) {
        return texts.text(locale, key, value1);
    }

    @Override
    public String getText(String key, String value1, String value2, String value3) {
        return texts.text(locale, key, value1, value2, value3);
    }

    @Override
    public Locale getLocale() {
        return locale;
    }
}
