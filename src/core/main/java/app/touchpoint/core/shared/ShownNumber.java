package app.touchpoint.core.shared;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers as people read them in their language: halves rounded away from zero, a true minus, and no zero that is below zero. */
public final class ShownNumber {

    /** Pages say thousands of numbers; copying a format, which is for one thread, is many times faster than making one. */
    private static final Map<Locale, NumberFormat> FORMATS = new ConcurrentHashMap<>();

    private ShownNumber() {}

    /** With at most so many decimals. */
    public static String upTo(int decimals, double value, Locale language) {
        return written(0, decimals, value, language);
    }

    /** With exactly so many decimals, so that a column of numbers can be compared. */
    public static String exactly(int decimals, double value, Locale language) {
        return written(decimals, decimals, value, language);
    }

    /** What is nothing once it is rounded to so many decimals is zero, whichever side it is of; everything else stays. */
    public static double withoutNegativeZero(int decimals, double value) {
        return Math.abs(value) < 0.5 * Math.pow(10, -decimals) ? 0 : value;
    }

    private static String written(int least, int most, double value, Locale language) {
        NumberFormat format = (NumberFormat) FORMATS.computeIfAbsent(language, NumberFormat::getNumberInstance)
                .clone();
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(withoutNegativeZero(most, value)).replace('-', '\u2212');
    }
}
