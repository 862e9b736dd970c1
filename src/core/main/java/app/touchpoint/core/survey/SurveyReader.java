package app.touchpoint.core.survey;

import app.touchpoint.core.shared.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts the rows of a survey as they come, header first, one row per respondent; blank rows are skipped. What it keeps does
 * not grow with the rows. Not safe for several threads.
 *
 * <p>A row with anything wrong in a mapped cell is refused as a whole, so that every column is about the same people. Codes of
 * findings on rows: {@code survey.value.off-scale} and {@code survey.value.not-a-point} (lowest, highest), {@code
 * survey.value.blank} (lowest, highest), {@code survey.cells.too-few} (needed; also where a file is cut off), {@code
 * survey.cells.too-many} (expected), {@code survey.segment.too-long} (most characters), {@code survey.text.unreadable}. Of the
 * whole file: {@code survey.empty}, {@code survey.header.missing} (header), {@code survey.header.twice}, {@code
 * survey.segments.too-many} (most), {@code survey.quote.open} where a short row ends in text of several lines: a quote that was
 * never closed has swallowed the rows after it, and nobody knows how many; {@code survey.cut-off} where the text ends within a row.
 */
public final class SurveyReader {
    /** The most segments of one survey; a column with more is no segment. */
    public static final int MOST_SEGMENTS = 200;

    private final SurveyMapping mapping;
    private final CellCodes codes;
    private Findings findings = new Findings();
    private final Map<String, Tally> tallies = new HashMap<>();
    private final Map<String, String> segmentNames = new HashMap<>();
    private final int[] row;
    private @Nullable SurveyHeader header;
    private int[] positions = new int[0];
    private boolean unfit;
    private long rows;
    private long refused;
    private long shortLine;

    /** A reader of one file. */
    public SurveyReader(SurveyMapping mapping) {
        this.mapping = mapping;
        this.codes = new CellCodes(mapping.scale(), mapping.missing());
        this.row = new int[mapping.columns().size()];
    }

    /**
     * Takes in the next row.
     *
     * @param line the line of the file on which it begins, from 1
     * @param cells unquoted
     */
    public void row(long line, List<String> cells) {
        if (unfit || isBlank(cells)) {
            return;
        }
        SurveyHeader known = header;
        if (known == null) {
            known = new SurveyHeader(line, cells, mapping, findings);
            positions = known.positions();
            unfit = findings.total() > 0;
            header = known;
            return;
        }
        rows++;
        shortLine = 0;
        long before = findings.total();
        Optional<String> segment = read(known, line, cells);
        if (findings.total() > before || segment.isEmpty()) {
            refused++;
            return;
        }
        Tally tally = tallies.get(segment.get());
        if (tally == null) {
            if (tallies.size() >= MOST_SEGMENTS) {
                findings.add(SurveyFinding.at(
                        line,
                        mapping.segmentColumn().orElse(""),
                        segment.get(),
                        "survey.segments.too-many",
                        MOST_SEGMENTS));
                unfit = true;
                return;
            }
            tally = new Tally(row.length, mapping.scale());
            tallies.put(segment.get(), tally);
        }
        tally.add(row);
    }

    /** Whether nothing that may still come can make the file fit; the rest need not be read. */
    public boolean isUnfit() {
        return unfit;
    }

    /** How many rows were taken in so far. */
    public long rows() {
        return rows;
    }

    /**
     * Says that the text ended without a line break. If the last row had too few cells the file was cut off on its way, and nobody knows
     * how many rows are missing.
     */
    public void endedWithinLine() {
        if (!unfit && shortLine > 0) {
            findings = new Findings();
            findings.add(SurveyFinding.at(shortLine, "", "", "survey.cut-off"));
            unfit = true;
        }
    }

    /** What it has come to after the last row. */
    public SurveyRows finish() {
        if (!unfit && rows == 0) {
            findings.add(SurveyFinding.at(1, "", "", "survey.empty"));
            unfit = true;
        }
        if (unfit) {
            return new SurveyRows.Unfit(findings.total(), findings.listed());
        }
        Map<String, Tally> counted = tallies.isEmpty() ? Map.of("", new Tally(row.length, mapping.scale())) : tallies;
        boolean segmented = mapping.segmentColumn().isPresent();
        return new SurveyRows.Read(
                rows,
                refused,
                findings.total(),
                findings.listed(),
                java.util.stream.IntStream.range(0, row.length)
                        .mapToObj(i -> ColumnAnswers.of(mapping.columns().get(i), i, counted, segmented))
                        .toList());
    }

    /** Reads the cells into {@link #row} and answers the segment; what is wrong becomes a finding. */
    private Optional<String> read(SurveyHeader known, long line, List<String> cells) {
        if (cells.size() < known.width() && cells.get(cells.size() - 1).contains("\n")) {
            findings.add(SurveyFinding.at(line, "", cells.get(cells.size() - 1), "survey.quote.open"));
            unfit = true;
            return Optional.empty();
        }
        if (cells.size() < known.width()) {
            shortLine = line;
            findings.add(SurveyFinding.at(line, "", String.join("; ", cells), "survey.cells.too-few", known.width()));
            return Optional.empty();
        }
        for (int i = known.width(); i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                findings.add(SurveyFinding.at(line, "", cells.get(i), "survey.cells.too-many", known.width()));
                return Optional.empty();
            }
        }
        for (int i = 0; i < row.length; i++) {
            String cell = cells.get(positions[i]);
            row[i] = codes.of(cell);
            if (row[i] < CellCodes.MISSING) {
                findings.add(SurveyFinding.at(
                        line,
                        mapping.columns().get(i).header(),
                        cell,
                        reason(row[i]),
                        mapping.scale().min(),
                        mapping.scale().max()));
            }
        }
        return known.segment() == SurveyHeader.NOWHERE
                ? Optional.of("")
                : Optional.ofNullable(segment(line, cells.get(known.segment())));
    }

    private static String reason(int code) {
        return switch (code) {
            case CellCodes.OFF_SCALE -> "survey.value.off-scale";
            case CellCodes.BLANK -> "survey.value.blank";
            default -> "survey.value.not-a-point";
        };
    }

    private @Nullable String segment(long line, String cell) {
        String known = segmentNames.get(cell);
        if (known != null) {
            return known;
        }
        String name = Names.clean(cell);
        String column = mapping.segmentColumn().orElse("");
        if (name.length() > Names.MAX_LENGTH) {
            findings.add(SurveyFinding.at(line, column, name, "survey.segment.too-long", Names.MAX_LENGTH));
            return null;
        }
        if (name.codePoints().anyMatch(c -> c == 0xFFFD || Character.isISOControl(c))) {
            findings.add(SurveyFinding.at(line, column, name, "survey.text.unreadable"));
            return null;
        }
        if (segmentNames.size() <= MOST_SEGMENTS) {
            segmentNames.put(cell, name);
        }
        return name;
    }

    private static boolean isBlank(List<String> cells) {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
