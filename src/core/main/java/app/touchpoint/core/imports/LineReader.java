package app.touchpoint.core.imports;

import app.touchpoint.core.journey.Medium;
import app.touchpoint.core.shared.Names;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.core.shared.Reading;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads one row under a header and adds what it finds to the list of findings. */
final class LineReader {
    /** Jira's limit for long texts, as delivered. */
    private static final int MAX_DESCRIPTION_LENGTH = 32_767;

    private final Header header;
    private final Predicate<String> knowsOwner;
    private final List<Finding> findings;

    LineReader(Header header, Predicate<String> knowsOwner, List<Finding> findings) {
        this.header = header;
        this.knowsOwner = knowsOwner;
        this.findings = findings;
    }

    /** The line; empty when the row is not fit. */
    Optional<TouchpointLine> read(CellRow row) {
        int before = findings.size();
        header.surplus(row)
                .ifPresent(surplus -> findings.add(Finding.onLine(row.line(), surplus, "import.cells.toomany")));
        String phase = requiredName(row, ImportColumn.PHASE);
        String summary = requiredName(row, ImportColumn.SUMMARY);
        String channel = name(row, ImportColumn.CHANNEL);
        Content.Scores scores = new Content.Scores(
                rating(row, ImportColumn.IST), rating(row, ImportColumn.SOLL), rating(row, ImportColumn.IMPORTANCE));
        String owner = owner(row);
        String description = description(row);
        Content content = new Content(emptyAsNull(channel), components(row), scores, owner, description);
        TouchpointLine line = new TouchpointLine(row.line(), phase, summary, content, medium(row));
        return findings.size() == before ? Optional.of(line) : Optional.empty();
    }

    private String requiredName(CellRow row, ImportColumn column) {
        String name = name(row, column);
        if (name.isEmpty()) {
            findings.add(Finding.at(row.line(), column, header.cell(row, column), "import.text.blank"));
        }
        return name;
    }

    private String name(CellRow row, ImportColumn column) {
        String cell = header.cell(row, column);
        return checkedName(row, column, cell);
    }

    private String checkedName(CellRow row, ImportColumn column, String text) {
        String clean = Names.clean(text);
        checkReadable(row, column, text);
        if (clean.length() > Names.MAX_LENGTH) {
            findings.add(Finding.at(row.line(), column, clean, "import.text.long", Names.MAX_LENGTH));
        }
        return clean;
    }

    private List<String> components(CellRow row) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String part : header.cell(row, ImportColumn.COMPONENT).split("[,;\\n]", -1)) {
            if (!part.isBlank()) {
                names.putIfAbsent(Names.comparisonKey(part), checkedName(row, ImportColumn.COMPONENT, part));
            }
        }
        return List.copyOf(names.values());
    }

    private Reading rating(CellRow row, ImportColumn column) {
        String cell = header.cell(row, column).strip();
        if (cell.isEmpty()) {
            return Reading.none();
        }
        Decimals.Result result = Decimals.read(cell);
        if (result instanceof Decimals.Result.Number number) {
            if (!Rating.isOnScale(number.value())) {
                findings.add(numberFinding(row, column, cell, "import.rating.offscale"));
            }
            return Reading.of(number.value());
        }
        boolean grouped = result instanceof Decimals.Result.Grouped;
        findings.add(numberFinding(row, column, cell, grouped ? "import.number.grouped" : "import.number.invalid"));
        return Reading.none();
    }

    private static Finding numberFinding(CellRow row, ImportColumn column, String cell, String code) {
        return Finding.at(row.line(), column, cell, code, (int) Rating.MIN, (int) Rating.MAX);
    }

    private @Nullable String owner(CellRow row) {
        String owner = header.cell(row, ImportColumn.OWNER).strip();
        if (owner.isEmpty()) {
            return null;
        }
        if (!knowsOwner.test(owner)) {
            findings.add(Finding.at(row.line(), ImportColumn.OWNER, owner, "import.owner.unknown"));
        }
        return owner;
    }

    private @Nullable String description(CellRow row) {
        String cell = header.cell(row, ImportColumn.DESCRIPTION);
        checkReadable(row, ImportColumn.DESCRIPTION, cell);
        String description = lineBreaksAsInJira(cell).strip();
        if (description.length() > MAX_DESCRIPTION_LENGTH) {
            findings.add(Finding.at(
                    row.line(), ImportColumn.DESCRIPTION, description, "import.text.long", MAX_DESCRIPTION_LENGTH));
        }
        return emptyAsNull(description);
    }

    private @Nullable Medium medium(CellRow row) {
        String cell = header.cell(row, ImportColumn.MEDIUM).strip();
        if (cell.isEmpty()) {
            return null;
        }
        Optional<Medium> medium = Arrays.stream(Medium.values())
                .filter(known -> known.name().equals(cell.toUpperCase(Locale.ROOT)))
                .findFirst();
        if (medium.isEmpty()) {
            findings.add(Finding.at(row.line(), ImportColumn.MEDIUM, cell, "import.medium.unknown", "online, offline"));
        }
        return medium.orElse(null);
    }

    /** A character that no encoding produced on purpose points to a file read in the wrong one. */
    private void checkReadable(CellRow row, ImportColumn column, String cell) {
        boolean unreadable = cell.codePoints()
                .anyMatch(c -> c == 0xFFFD
                        || Character.getType(c) == Character.SURROGATE
                        || (Character.isISOControl(c) && c != '\t' && c != '\r' && c != '\n'));
        if (unreadable) {
            findings.add(Finding.at(row.line(), column, cell, "import.text.unreadable"));
        }
    }

    static String lineBreaksAsInJira(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
