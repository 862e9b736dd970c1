package app.touchpoint.localjira.sample;

import java.util.Locale;

/** The languages of the sample. */
public enum SampleLanguage {
    DE,
    EN;

    /** As REST and file names have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
