package app.touchpoint.core.imports;

import app.touchpoint.core.shared.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A column that an import understands, with the headers that announce it in German and English. */
public enum ImportColumn {
    PHASE("phase", "Phase", "Journey phase", "Journey-Phase", "Reisephase"),
    SUMMARY("touchpoint", "Kontaktpunkt", "Touchpoint", "Contact point", "Zusammenfassung", "Summary", "Name"),
    CHANNEL("channel", "Kanal", "Channel", "Touchpoint channel", "Touchpoint-Kanal"),
    IST("ist", "Ist", "Actual", "Ist-Wert"),
    SOLL("soll", "Soll", "Target", "Soll-Wert"),
    IMPORTANCE("importance", "Wichtigkeit", "Importance", "Touchpoint importance", "Bedeutung"),
    OWNER("owner", "Verantwortlich", "Owner", "Verantwortliche", "Verantwortlicher", "Assignee", "Responsible"),
    DESCRIPTION("description", "Beschreibung", "Description"),
    COMPONENT("component", "Komponente", "Component", "Komponenten", "Components"),
    MEDIUM("medium", "Kanalart", "Channel type", "Channel kind", "Medium");

    private final String code;
    private final List<String> headers;

    ImportColumn(String code, String... headers) {
        this.code = code;
        this.headers = List.of(headers);
    }

    /** The stable name that REST clients see. */
    public String code() {
        return code;
    }

    /** The headers that announce it; German first, then English. */
    public List<String> headers() {
        return headers;
    }

    /** The column that a header announces, whatever its case and the space around it. */
    public static Optional<ImportColumn> byHeader(String header) {
        String wanted = Names.comparisonKey(header.replace("\uFEFF", ""));
        return Arrays.stream(values())
                .filter(column -> column.headers.stream()
                        .anyMatch(known -> Names.comparisonKey(known).equals(wanted)))
                .findFirst();
    }
}
