package app.touchpoint.jira.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as text: UTF-8 with a byte order mark, by which spreadsheets know it, and lines that end as RFC 4180 has them. */
final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvFile() {}

    static void write(Sheet sheet, Notation notation, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CsvWriter lines = CsvWriter.builder()
                .fieldSeparator(notation.separator())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        lines.writeRecord(sheet.header().stream().map(Notation::defused).toList());
        for (List<Cell> row : sheet.rows()) {
            lines.writeRecord(row.stream().map(notation::text).toList());
        }
        lines.flush();
        text.flush();
    }
}
