package app.touchpoint.jira.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables as a workbook of a spreadsheet. Numbers and days are such, so that everybody's spreadsheet writes them its own way; texts are never formulas.
 * Rows leave as they are made; only a few hundred are held.
 */
final class XlsxFile {

    /** The most that a spreadsheet takes in one cell. */
    private static final int LONGEST_TEXT = 32_767;

    private static final int LONGEST_NAME = 31;
    private static final int HELD_ROWS = 500;
    private static final int WIDTH = 14;
    private static final int WIDEST = 60;

    private XlsxFile() {}

    static void write(List<Sheet> book, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Touchpoints for Jira", "1.0")) {
            for (Sheet sheet : book) {
                String name = sheet.name();
                Worksheet worksheet = workbook.newWorksheet(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
                fill(worksheet, sheet);
                worksheet.finish();
            }
        }
    }

    private static void fill(Worksheet worksheet, Sheet sheet) throws IOException {
        worksheet.freezePane(0, 1);
        worksheet.repeatRows(0);
        worksheet.pageOrientation("landscape");
        for (int column = 0; column < sheet.header().size(); column++) {
            String name = sheet.header().get(column);
            worksheet.width(column, Math.min(WIDEST, Math.max(WIDTH, name.length() + 2)));
            worksheet.inlineString(0, column, text(name));
            worksheet.style(0, column).bold().wrapText(true).set();
        }
        int at = 1;
        for (List<Cell> row : sheet.rows()) {
            for (int column = 0; column < row.size(); column++) {
                put(worksheet, at, column, row.get(column));
            }
            if (at % HELD_ROWS == 0) {
                worksheet.flush();
            }
            at++;
        }
    }

    private static void put(Worksheet worksheet, int row, int column, Cell cell) {
        if (cell instanceof Cell.Text text) {
            worksheet.inlineString(row, column, text(text.text()));
        } else if (cell instanceof Cell.Decimal decimal) {
            worksheet.value(row, column, decimal.value());
            worksheet.style(row, column).format("0.00").set();
        } else if (cell instanceof Cell.Whole whole) {
            worksheet.value(row, column, whole.value());
            worksheet.style(row, column).format("0").set();
        } else if (cell instanceof Cell.Day day) {
            worksheet.value(row, column, day.day());
            worksheet.style(row, column).format("yyyy-mm-dd").set();
        }
    }

    /** Without what XML cannot hold, and no longer than a cell. */
    private static String text(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().filter(XlsxFile::isXml).limit(LONGEST_TEXT / 2).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isXml(int point) {
        return point >= ' ' && point < 0xD800
                || point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0xE000 && point != 0xFFFE && point != 0xFFFF;
    }
}
