package app.touchpoint.core.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cells of one row, unquoted, one behind the other in a piece of memory that the next row uses again: nearly all cells are one character, and few
 * are ever wanted as a text of their own. Not safe for several threads.
 */
public final class RowText {
    private static final int FEW_CHARACTERS = 1_024;
    private static final int FEW_CELLS = 64;

    private char[] text = new char[FEW_CHARACTERS];
    /** Where each cell begins, and behind the last one where it ends. */
    private int[] bounds = new int[FEW_CELLS];

    private int size;
    private int length;

    /** Forgets all cells. */
    public void clear() {
        size = 0;
        length = 0;
    }

    /** Adds a cell, characters of an array that may change afterwards. */
    public void add(char[] from, int offset, int characters) {
        int end = length + characters;
        if (end > text.length) {
            text = Arrays.copyOf(text, Math.max(end, 2 * text.length));
        }
        if (characters == 1) {
            text[length] = from[offset];
        } else {
            System.arraycopy(from, offset, text, length, characters);
        }
        if (size + 1 == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        length = end;
        bounds[++size] = end;
    }

    /** How many cells there are. */
    public int size() {
        return size;
    }

    /** How many characters they have together. */
    public int length() {
        return length;
    }

    /** Where a cell begins in {@link #characters}. */
    int start(int cell) {
        return bounds[cell];
    }

    /** Where the next one begins. */
    int end(int cell) {
        return bounds[cell + 1];
    }

    /** All cells; what stands behind the last one means nothing. */
    char[] characters() {
        return text;
    }

    String cell(int cell) {
        int start = start(cell);
        return new String(text, start, end(cell) - start);
    }

    List<String> cells() {
        List<String> cells = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            cells.add(cell(i));
        }
        return cells;
    }

    /** Whether nothing but blanks stands in any of them. */
    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (!Character.isWhitespace(text[i])) {
                return false;
            }
        }
        return true;
    }
}
