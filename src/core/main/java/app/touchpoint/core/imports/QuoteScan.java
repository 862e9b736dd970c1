package app.touchpoint.core.imports;

import java.util.Optional;

/**
 * Looks whether every quotation mark that opens a cell is closed where the cell ends. Readers of delimited text take what is left of the
 * file for one cell where it is not, so that a person would be told of something else, or of nothing.
 *
 * <p>A quotation mark opens a cell only as its first character; a doubled one within stands for one. Line feed, carriage return and both
 * together are one line break each.
 */
public final class QuoteScan {

    /** A cell that is never closed. */
    public static final String OPEN = "import.quote.open";

    /** A cell behind whose closing mark the text goes on; the sentence fills in the line in which that is. */
    public static final String GOES_ON = "import.quote.goes-on";

    private static final char QUOTE = '"';

    private enum State {
        AT_START,
        PLAIN,
        QUOTED,
        CLOSED
    }

    private final char delimiter;
    private final StringBuilder beginning = new StringBuilder();
    private State state = State.AT_START;
    private int line = 1;
    private int openedIn;
    private boolean afterReturn;
    private boolean firstLineOfCell;
    private boolean goesOn;

    private QuoteScan(char delimiter) {
        this.delimiter = delimiter;
    }

    /** The first trouble, on the line in which the quotation mark was opened, with the beginning of that cell; empty where all is well. */
    public static Optional<Finding> of(CharSequence text, char delimiter) {
        QuoteScan scan = new QuoteScan(delimiter);
        for (int at = 0; at < text.length() && !scan.hasTrouble(); at++) {
            scan.next(text.charAt(at));
        }
        return scan.trouble();
    }

    /** A scan of text that comes bit by bit, from its first character on. */
    public static QuoteScan begin(char delimiter) {
        return new QuoteScan(delimiter);
    }

    /** Takes in the next character; what comes after a trouble does not count. */
    public void next(char next) {
        if (!goesOn && !accepts(next)) {
            goesOn = true;
        }
    }

    /** Takes in the next characters, from one position to before another. */
    public void next(char[] text, int from, int to) {
        int at = from;
        while (at < to && !goesOn) {
            at = state == State.QUOTED || state == State.CLOSED ? at : beyondPlain(text, at, to);
            if (at < to) {
                next(text[at++]);
            }
        }
    }

    /** Most text has no quotation mark: of that only the lines count, and whether a cell may begin behind it. Where the first one stands, or the end. */
    private int beyondPlain(char[] text, int from, int to) {
        int at = from;
        boolean returned = afterReturn;
        for (; at < to && text[at] != QUOTE; at++) {
            char next = text[at];
            if (next == '\r' || next == '\n' && !returned) {
                line++;
            }
            returned = next == '\r';
        }
        if (at > from) {
            char last = text[at - 1];
            afterReturn = returned;
            state = last == delimiter || last == '\n' || last == '\r' ? State.AT_START : State.PLAIN;
        }
        return at;
    }

    /** Whether nothing that may still come can make the text fit. */
    public boolean hasTrouble() {
        return goesOn;
    }

    /** The same as {@link #of} for the text so far, taken for the whole. */
    public Optional<Finding> trouble() {
        if (goesOn) {
            return Optional.of(Finding.onLine(openedIn, beginning.toString(), GOES_ON, line));
        }
        return state == State.QUOTED
                ? Optional.of(Finding.onLine(openedIn, beginning.toString(), OPEN))
                : Optional.empty();
    }

    private boolean accepts(char next) {
        boolean lineBreak = next == '\n' || next == '\r';
        if (lineBreak && !(next == '\n' && afterReturn)) {
            line++;
        }
        afterReturn = next == '\r';
        if (state == State.QUOTED) {
            keep(next, lineBreak);
            state = next == QUOTE ? State.CLOSED : State.QUOTED;
            return true;
        }
        if (next == delimiter || lineBreak) {
            state = State.AT_START;
            return true;
        }
        return outside(next);
    }

    private boolean outside(char next) {
        boolean isQuote = next == QUOTE;
        if (state == State.CLOSED) {
            if (isQuote) {
                state = State.QUOTED;
                keep(next, false);
            }
            // A space behind the mark is a slip that loses nothing.
            return isQuote || Character.isWhitespace(next);
        }
        if (state == State.AT_START && isQuote) {
            state = State.QUOTED;
            openedIn = line;
            firstLineOfCell = true;
            beginning.setLength(0);
            keep(next, false);
        } else {
            state = State.PLAIN;
        }
        return true;
    }

    private void keep(char next, boolean lineBreak) {
        firstLineOfCell &= !lineBreak;
        if (firstLineOfCell && beginning.length() <= Finding.MAX_VALUE_LENGTH) {
            beginning.append(next);
        }
    }
}
