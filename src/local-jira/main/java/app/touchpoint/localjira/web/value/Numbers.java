package app.touchpoint.localjira.web.value;

import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as people of a language write them, all digits, none grouped, so that what is shown can be typed again. */
public final class Numbers {

    private static final int MOST_DIGITS = 12;

    private Numbers() {}

    /** The number in that language. */
    public static String format(Number number, Locale locale) {
        NumberFormat format = DecimalFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(MOST_DIGITS);
        return format.format(number);
    }
}
