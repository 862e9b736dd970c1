package app.touchpoint.core.survey;

import app.touchpoint.core.shared.Names;
import java.util.Map;
import java.util.stream.IntStream;
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
    private final Segments segments;
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
        this.segments = new Segments(row.length, mapping.scale());
    }

    /**
     * Takes in the next row.
     *
     * @param line the line of the file on which it begins, from 1
     * @param cells not kept
     */
    public void row(long line, RowText cells) {
        if (unfit || cells.isBlank()) {
            return;
        }
        SurveyHeader known = header;
        if (known == null) {
            known = new SurveyHeader(line, cells.cells(), mapping, findings);
            positions = known.positions();
            unfit = findings.total() > 0;
            header = known;
            return;
        }
        rows++;
        shortLine = 0;
        long before = findings.total();
        Segments.Segment segment = read(known, line, cells);
        if (findings.total() > before || segment == null) {
            refused++;
        } else if (!segments.count(segment, row)) {
            findings.add(SurveyFinding.at(
                    line,
                    mapping.segmentColumn().orElse(""),
                    segment.name(),
                    "survey.segments.too-many",
                    MOST_SEGMENTS));
            unfit = true;
        }
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
        Map<String, Tally> counted = segments.tallies();
        boolean segmented = mapping.segmentColumn().isPresent();
        return new SurveyRows.Read(
                rows,
                refused,
                findings.total(),
                findings.listed(),
                IntStream.range(0, row.length)
                        .mapToObj(i -> ColumnAnswers.of(mapping.columns().get(i), i, counted, segmented))
                        .toList());
    }

    /** Reads the cells into {@link #row} and answers the segment; what is wrong becomes a finding. */
    private Segments.@Nullable Segment read(SurveyHeader known, long line, RowText cells) {
        if (cells.size() != known.width() && !isWide(known, line, cells)) {
            return null;
        }
        for (int i = 0; i < row.length; i++) {
            int code = codes.of(cells, positions[i]);
            row[i] = code;
            if (code < CellCodes.MISSING) {
                findings.add(SurveyFinding.at(
                        line,
                        mapping.columns().get(i).header(),
                        cells.cell(positions[i]),
                        reason(code),
                        mapping.scale().min(),
                        mapping.scale().max()));
            }
        }
        return known.segment() == SurveyHeader.NOWHERE ? segments.everybody() : segment(line, cells, known.segment());
    }

    /** Whether it has as many cells as are needed, and nothing in those beyond. */
    private boolean isWide(SurveyHeader known, long line, RowText cells) {
        if (cells.size() < known.width()) {
            String last = cells.cell(cells.size() - 1);
            if (last.contains("\n")) {
                findings.add(SurveyFinding.at(line, "", last, "survey.quote.open"));
                unfit = true;
            } else {
                shortLine = line;
                findings.add(SurveyFinding.at(
                        line, "", String.join("; ", cells.cells()), "survey.cells.too-few", known.width()));
            }
            return false;
        }
        for (int i = known.width(); i < cells.size(); i++) {
            if (!cells.cell(i).isBlank()) {
                findings.add(SurveyFinding.at(line, "", cells.cell(i), "survey.cells.too-many", known.width()));
                return false;
            }
        }
        return true;
    }

    private static String reason(int code) {
        return switch (code) {
            case CellCodes.OFF_SCALE -> "survey.value.off-scale";
            case CellCodes.BLANK -> "survey.value.blank";
            default -> "survey.value.not-a-point";
        };
    }

    private Segments.@Nullable Segment segment(long line, RowText cells, int position) {
        Segments.Segment met = segments.met(cells.characters(), cells.start(position), cells.end(position));
        if (met != null) {
            return met;
        }
        String cell = cells.cell(position);
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
        return segments.add(name, cell);
    }
}
