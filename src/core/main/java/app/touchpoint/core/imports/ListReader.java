package app.touchpoint.core.imports;

import app.touchpoint.core.shared.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads a list of touchpoints: a header row, then one row per touchpoint; blank rows are skipped.
 *
 * <p>Everything is checked before anything is answered. Codes of findings: {@code import.empty}; {@code
 * import.rows.toomany} (most); {@code import.header.missing} (headers); {@code import.header.twice}; {@code
 * import.cells.toomany}; {@code import.text.blank}; {@code import.text.long} (most characters); {@code
 * import.text.unreadable}; {@code import.number.invalid}, {@code import.number.grouped} and {@code import.rating.offscale}
 * (lowest, highest); {@code import.owner.unknown}; {@code import.medium.unknown} (accepted words); {@code
 * import.medium.conflict} and {@code import.duplicate} (line of the first).
 */
public final class ListReader {
    /** Rows of one file. */
    public static final int MAX_ROWS = 20_000;
    /** Findings that are listed; the rest is counted. */
    public static final int MAX_FINDINGS = 1_000;

    private final Predicate<String> knowsOwner;

    /**
     * A reader.
     *
     * @param knowsOwner whether a username may own touchpoints; asked once per name
     */
    public ListReader(Predicate<String> knowsOwner) {
        this.knowsOwner = knowsOwner;
    }

    /** Reads a whole file, header first. */
    public ParsedList read(Iterable<CellRow> rows) {
        List<Finding> findings = new ArrayList<>();
        Iterator<CellRow> remaining = rows.iterator();
        Optional<CellRow> first = nextNotBlank(remaining);
        if (first.isEmpty()) {
            return new ParsedList.Unfit(List.of(Finding.onLine(1, "", "import.empty")), 1);
        }
        Header header = new Header(first.get(), findings);
        if (!findings.isEmpty()) {
            return new ParsedList.Unfit(findings, findings.size());
        }
        List<TouchpointLine> lines = new ArrayList<>();
        LineReader lineReader = new LineReader(header, once(knowsOwner), findings);
        Repetitions repetitions = new Repetitions(findings);
        int read = 0;
        for (Optional<CellRow> row = nextNotBlank(remaining); row.isPresent(); row = nextNotBlank(remaining)) {
            if (++read > MAX_ROWS) {
                findings.add(Finding.onLine(row.get().line(), "", "import.rows.toomany", MAX_ROWS));
                break;
            }
            lineReader.read(row.get()).ifPresent(line -> {
                repetitions.check(line);
                lines.add(line);
            });
        }
        if (read == 0) {
            findings.add(Finding.onLine(first.get().line(), "", "import.empty"));
        }
        if (findings.isEmpty()) {
            return new ParsedList.Fit(lines, header.ignored());
        }
        return new ParsedList.Unfit(findings.subList(0, Math.min(findings.size(), MAX_FINDINGS)), findings.size());
    }

    private static Optional<CellRow> nextNotBlank(Iterator<CellRow> rows) {
        while (rows.hasNext()) {
            CellRow row = rows.next();
            if (!row.isBlank()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static Predicate<String> once(Predicate<String> question) {
        Map<String, Boolean> answers = new HashMap<>();
        return name -> answers.computeIfAbsent(name, question::test);
    }

    /** What must not stand twice, or must be the same each time it stands there. */
    private static final class Repetitions {
        private final List<Finding> findings;
        private final Map<MatchKey, Integer> touchpoints = new HashMap<>();
        private final Map<String, TouchpointLine> media = new HashMap<>();

        Repetitions(List<Finding> findings) {
            this.findings = findings;
        }

        void check(TouchpointLine line) {
            Integer before = touchpoints.putIfAbsent(MatchKey.of(line.phase(), line.summary()), line.line());
            if (before != null) {
                findings.add(Finding.at(line.line(), ImportColumn.SUMMARY, line.summary(), "import.duplicate", before));
            }
            String channel = line.content().channel();
            if (channel != null && line.medium() != null) {
                TouchpointLine said = media.putIfAbsent(Names.comparisonKey(channel), line);
                if (said != null && said.medium() != line.medium()) {
                    findings.add(Finding.at(
                            line.line(), ImportColumn.MEDIUM, channel, "import.medium.conflict", said.line()));
                }
            }
        }
    }
}
