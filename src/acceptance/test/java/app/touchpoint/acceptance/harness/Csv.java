package app.touchpoint.acceptance.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Files of touchpoints, and a reader of them that shares no line with the app's. */
public final class Csv {
    private Csv() {}

    /** The real list: 14 touchpoints of an air journey in Windows-1252. */
    public static byte[] airline() {
        return resource("airline-touchpoints-cp1252.csv");
    }

    /** The same with three bad values. */
    public static byte[] airlineWithThreeErrors() {
        return resource("airline-touchpoints-3-errors-cp1252.csv");
    }

    /** How many of 25,976 real passengers gave which answer, by class and question. */
    public static byte[] publishedCounts() {
        return resource("passenger-survey-counts.csv");
    }

    /** The sample in that language, {@code de} or {@code en}. */
    public static byte[] sample(String language) {
        try {
            return Files.readAllBytes(
                    Path.of(System.getProperty("acceptance.sample"), "touchpoints-" + language + ".csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The German sample without owners and components, which a new project does not have. */
    public static byte[] plainSample() {
        List<String> columns = List.of("Phase", "Kontaktpunkt", "Kanal", "Ist", "Soll", "Wichtigkeit");
        StringBuilder file = new StringBuilder(String.join(";", columns)).append('\n');
        for (Map<String, String> line : records(sample("de"), StandardCharsets.UTF_8, ';')) {
            file.append(columns.stream().map(line::get).collect(Collectors.joining(";")))
                    .append('\n');
        }
        return utf8(file.toString());
    }

    /** A file of as many good lines as wanted, in German, spread over five phases and six channels. */
    public static String generated(int lines) {
        return generated(lines, 5, 6);
    }

    /** The same with as many phases and channels as wanted. */
    public static String generated(int lines, int phases, int channels) {
        StringBuilder file = new StringBuilder("Phase;Kontaktpunkt;Kanal;Ist;Soll;Wichtigkeit\n");
        for (int i = 1; i <= lines; i++) {
            file.append("Phase ")
                    .append(i % phases + 1)
                    .append(";Kontaktpunkt ")
                    .append(i)
                    .append(";Kanal ")
                    .append(i % channels + 1)
                    .append(';')
                    .append(i % 10 == 0 ? "" : (i * 7 % 101) / 10 + "," + (i * 7 % 101) % 10)
                    .append(";8,0;")
                    .append(i % 11)
                    .append('\n');
        }
        return file.toString();
    }

    /** The bytes of a text in UTF-8. */
    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The records of a file by their headers, read character by character. */
    public static List<Map<String, String>> records(byte[] file, Charset charset, char delimiter) {
        List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : new String(file, charset).toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == delimiter || c == '\n')) {
                rows.get(rows.size() - 1).add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(new ArrayList<>());
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        List<Map<String, String>> records = new ArrayList<>();
        List<String> header = rows.get(0);
        for (List<String> row : rows.subList(1, rows.size())) {
            if (row.size() == header.size()) {
                Map<String, String> values = new LinkedHashMap<>();
                for (int i = 0; i < header.size(); i++) {
                    values.put(header.get(i), row.get(i));
                }
                records.add(values);
            }
        }
        return records;
    }

    private static byte[] resource(String name) {
        try (InputStream stream = Csv.class.getResourceAsStream("/data/" + name)) {
            if (stream == null) {
                throw new AssertionError("There is no test file " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
