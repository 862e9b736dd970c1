package app.touchpoint.core.survey;

import app.touchpoint.core.criterion.Scale;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The segments of a survey with what was counted of each. One is found by the characters of its cell, without a text being made of them for each row.
 */
final class Segments {
    /** A power of two, and several times more than there may be segments. */
    private static final int PLACES = 1_024;

    private static final int PRIME = 31;

    private final int columns;
    private final Scale scale;
    private final Map<String, Tally> tallies = new HashMap<>();
    private final Segment everybody = new Segment("");
    private final @Nullable Written[] written = new Written[PLACES];
    private int places;

    /** A segment as one way of writing it stands for it; nothing is counted of it before the first row that is good. */
    static final class Segment {
        private final String name;
        private @Nullable Tally tally;

        private Segment(String name) {
            this.name = name;
        }

        String name() {
            return name;
        }
    }

    private record Written(String cell, Segment segment) {}

    Segments(int columns, Scale scale) {
        this.columns = columns;
        this.scale = scale;
    }

    /** Of a survey that tells no segments. */
    Segment everybody() {
        return everybody;
    }

    /** What a cell stands for that was met before; null for one that was not, or that could not be kept. */
    @Nullable
    Segment met(char[] text, int from, int to) {
        int place = place(text, from, to);
        Written there = written[place];
        return there == null ? null : there.segment();
    }

    /** Where a cell stands, or would. */
    private int place(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = PRIME * hash + text[i];
        }
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        for (Written there = written[place]; there != null && !is(there.cell(), text, from, to); ) {
            place = place + 1 & PLACES - 1;
            there = written[place];
        }
        return place;
    }

    private static boolean is(String cell, char[] text, int from, int to) {
        boolean same = cell.length() == to - from;
        for (int i = 0; same && i < cell.length(); i++) {
            same = cell.charAt(i) == text[from + i];
        }
        return same;
    }

    /** The segment of that name, for which a cell stands that was not met before. */
    Segment add(String name, String cell) {
        Segment segment = new Segment(name);
        // A file of nothing but different texts must not fill the memory.
        if (places <= SurveyReader.MOST_SEGMENTS) {
            char[] text = cell.toCharArray();
            written[place(text, 0, text.length)] = new Written(cell, segment);
            places++;
        }
        return segment;
    }

    /** Counts a row of codes, each a point or {@link CellCodes#MISSING}; false where it would be one segment too many. */
    boolean count(Segment segment, int[] codes) {
        Tally tally = segment.tally;
        if (tally == null) {
            tally = tallies.get(segment.name());
            if (tally == null && tallies.size() == SurveyReader.MOST_SEGMENTS) {
                return false;
            }
            if (tally == null) {
                tally = new Tally(columns, scale);
                tallies.put(segment.name(), tally);
            }
            segment.tally = tally;
        }
        tally.add(codes);
        return true;
    }

    /** What was counted by segment; of none where nothing was. */
    Map<String, Tally> tallies() {
        return tallies.isEmpty() ? Map.of("", new Tally(columns, scale)) : tallies;
    }
}
