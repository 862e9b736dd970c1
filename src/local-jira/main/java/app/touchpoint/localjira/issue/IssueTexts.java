package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.directory.Users;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What local Jira says about issues, in the language of the person it speaks to. */
final class IssueTexts {

    private static final String BUNDLE = "i18n.local-jira-issue";

    private final Users users;

    IssueTexts(Users users) {
        this.users = users;
    }

    /** The language of a person; English for nobody. */
    Locale locale(@Nullable String userKey) {
        return userKey == null ? Locale.ENGLISH : users.preferences(userKey).locale();
    }

    String text(@Nullable String userKey, String key, Object... arguments) {
        Locale locale = locale(userKey);
        String pattern = ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
