package app.touchpoint.core.imports;

import java.util.regex.Pattern;

/** Reads one number with a decimal comma or a decimal point, whichever the cell uses. */
final class Decimals {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,15})(?:[.,](\\d{1,15}))?");
    private static final Pattern GROUPED =
            Pattern.compile("[+-]?(?:[1-9]\\d{0,2}(?:[.,'’\\s\\p{Z}]\\d{3})+(?:[.,]\\d+)?)");

    /** What a cell holds. */
    sealed interface Result {
        record Number(double value) implements Result {}

        /** Digits in groups, such as 1.000: a thousand to one reader, one to another. */
        record Grouped() implements Result {}

        record NotANumber() implements Result {}
    }

    private Decimals() {}

    static Result read(String cell) {
        String text = cell.strip().replace('\u2212', '-');
        if (GROUPED.matcher(text).matches()) {
            return new Result.Grouped();
        }
        if (!NUMBER.matcher(text).matches()) {
            return new Result.NotANumber();
        }
        // Adding zero turns -0 into 0.
        return new Result.Number(Double.parseDouble(text.replace(',', '.')) + 0.0);
    }
}
