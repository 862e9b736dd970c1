package app.touchpoint.jira.field;

import app.touchpoint.core.touchpoint.Gap;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** A gap as people read it: always with its sign, at most two decimals, in the reader's language. */
final class GapText {

    private GapText() {}

    static String of(Gap gap, Locale locale) {
        DecimalFormat format = new DecimalFormat("+0.##;\u2212#", DecimalFormatSymbols.getInstance(locale));
        return gap.value() == 0 ? "0" : format.format(gap.value());
    }
}
