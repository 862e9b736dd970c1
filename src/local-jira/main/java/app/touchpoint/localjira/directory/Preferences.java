package app.touchpoint.localjira.directory;

import java.util.Locale;

/** How a user wants to see pages. */
public record Preferences(Locale locale, ColourMode colourMode) {

    /** Light or dark, named as the attribute {@code data-color-mode} has it, in upper case; or as the browser has it. */
    public enum ColourMode {
        LIGHT,
        DARK,
        AUTO
    }
}
