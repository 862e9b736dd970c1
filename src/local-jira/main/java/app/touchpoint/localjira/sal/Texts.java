package app.touchpoint.localjira.sal;

import java.util.Locale;

/** The texts of local Jira and of the enabled apps by key and language; bundles are read as UTF-8. */
public interface Texts {

    /** Adds a bundle of local Jira's own, a class path name such as {@code i18n/local-jira-web} (with {@code _de} beside it). */
    void addBundle(ClassLoader loader, String location);

    /**
     * The text in that language, else in English, else the key itself; {@code {0}} and so on by {@link java.text.MessageFormat} in that
     * language. As in Jira a text without arguments goes through MessageFormat too, so an apostrophe is written twice (A-sal-03).
     */
    String text(Locale locale, String key, Object... arguments);

    /** The pattern itself; empty if there is none in any language. */
    java.util.Optional<String> pattern(Locale locale, String key);
}
