package app.touchpoint.core.survey;

import app.touchpoint.core.criterion.Scale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** What a cell says: a point of the scale, or why not. Each text is understood once, since surveys repeat few of them. */
final class CellCodes {
    /** Nobody has answered. */
    static final int MISSING = -1;
    /** A whole number that is no point of the scale. */
    static final int OFF_SCALE = -2;
    /** Not a whole number. */
    static final int NOT_A_POINT = -3;
    /** Nothing, where nothing is not said to mean a missing answer. */
    static final int BLANK = -4;

    /** Texts that are remembered; a file of nothing but different texts must not fill the memory. */
    private static final int MOST_REMEMBERED = 4_096;

    private static final int LONGEST_REMEMBERED = 20;

    /** Cells of a single character beyond these are as rare as any other text. */
    private static final int ASCII = 128;

    /** Not understood yet; no code. */
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,9}(?:[.,]0{1,15})?");

    private final Scale scale;
    private final Set<String> missingTexts = new HashSet<>();
    private final Set<Integer> missingNumbers = new HashSet<>();
    private final Map<String, Integer> remembered = new HashMap<>();

    /** Of cells of one character, which nearly all are. */
    private final int[] single = new int[ASCII];

    CellCodes(Scale scale, Set<String> missing) {
        this.scale = scale;
        Arrays.fill(single, UNKNOWN);
        for (String text : missing) {
            missingTexts.add(text.strip());
            whole(text.strip()).ifPresent(missingNumbers::add);
        }
    }

    /** The index of the point, from 0 for the lowest, or one of the negative codes. */
    int of(RowText row, int cell) {
        int start = row.start(cell);
        if (row.end(cell) - start != 1 || row.characters()[start] >= ASCII) {
            return ofAny(row.cell(cell));
        }
        char only = row.characters()[start];
        int code = single[only];
        if (code == UNKNOWN) {
            code = read(row.cell(cell).strip());
            single[only] = code;
        }
        return code;
    }

    private int ofAny(String cell) {
        Integer known = remembered.get(cell);
        if (known != null) {
            return known;
        }
        int code = read(cell.strip());
        if (remembered.size() < MOST_REMEMBERED && cell.length() <= LONGEST_REMEMBERED) {
            remembered.put(cell, code);
        }
        return code;
    }

    private int read(String text) {
        if (missingTexts.contains(text)) {
            return MISSING;
        }
        if (text.isEmpty()) {
            return BLANK;
        }
        OptionalInt number = whole(text);
        if (number.isEmpty()) {
            return NOT_A_POINT;
        }
        int value = number.getAsInt();
        if (missingNumbers.contains(value)) {
            return MISSING;
        }
        return value >= scale.min() && value <= scale.max() ? value - scale.min() : OFF_SCALE;
    }

    /** 4, +4, 4.0 and 4,00 are the same whole number. */
    private static OptionalInt whole(String text) {
        String plain = text.replace('\u2212', '-');
        return WHOLE.matcher(plain).matches()
                ? OptionalInt.of(Integer.parseInt(plain.split("[.,]", 2)[0]))
                : OptionalInt.empty();
    }
}
