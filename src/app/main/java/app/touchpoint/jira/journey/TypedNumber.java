package app.touchpoint.jira.journey;

import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as a user would type them into Jira's forms, which Jira reads in the language of the user who is logged in on the thread. */
public final class TypedNumber {

    private static final int MOST_FRACTION_DIGITS = 15;

    private TypedNumber() {}

    /** The number with all its decimals and without grouping. */
    public static String of(double number, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(MOST_FRACTION_DIGITS);
        return format.format(number);
    }
}
