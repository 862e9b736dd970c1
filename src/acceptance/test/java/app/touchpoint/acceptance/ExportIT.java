package app.touchpoint.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.touchpoint.acceptance.harness.Actions;
import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Waves;
import app.touchpoint.acceptance.harness.Window;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is taken away from a page: the same figures as on it, as a file, and its picture. */
final class ExportIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final String FORMULA = "=SUM(1;2)";
    private static final String SERIES = "app.touchpoint.jira.measurements";

    private static Jira jira;
    private static Browser browser;
    private static Client admin;
    private static String key;

    @BeforeAll
    static void start() {
        jira = Jira.shared();
        browser = Browser.start();
        admin = jira.as("admin");
        key = Projects.create(jira, "blank", "de");
        Projects.importFile(
                jira,
                key,
                Csv.utf8("Phase;Kontaktpunkt;Kanal;Ist;Soll;Wichtigkeit\n"
                        + "Suche;Anzeige;Web;2,5;8;9\n"
                        + "Suche;\"" + FORMULA + "\";Laden;9;8;4\n"
                        + "Kauf;Kasse;Laden;4;9;10\n"
                        + "Kauf;Hotline;Telefon;;9;10\n"));
        Projects.found(admin, "project = " + key + " AND Soll IS NOT EMPTY", 4);
        Waves.ask(admin, key, "Anzeige", "Reiz", TODAY.minusDays(40), Waves.all(6, 12));
        Waves.ask(admin, key, "Kasse", "Tempo", TODAY.minusDays(40), Waves.all(3, 3));
        String action = Actions.create(admin, key, "-Kasse öffnen", Map.of("duedate", TODAY.toString()));
        Actions.improve(admin, action, issue("Kasse"));
        jira.until(
                "the measured Ist is known",
                () -> touchpoint("Anzeige").path("source").asText().equals("customers"));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static JsonNode touchpoint(String summary) {
        return StreamSupport.stream(
                        admin.get(Projects.rest(key, "matrix"))
                                .expect(200)
                                .json()
                                .path("touchpoints")
                                .spliterator(),
                        false)
                .filter(found -> found.path("summary").asText().equals(summary))
                .findFirst()
                .orElseThrow();
    }

    private static String issue(String summary) {
        return touchpoint(summary).path("key").asText();
    }

    private static List<Map<String, String>> csv(String path) {
        Answer answer = admin.get(Projects.rest(key, path)).expect(200);
        assertThat(answer.body()).startsWith("\uFEFF").contains("\r\n");
        return Csv.records(
                answer.body().substring(1).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                path.contains("numbers=de") ? ';' : ',');
    }

    private static String criterion(String name) {
        return StreamSupport.stream(
                        admin.get(Projects.rest(key, "criteria"))
                                .expect(200)
                                .json()
                                .path("values")
                                .spliterator(),
                        false)
                .filter(found -> found.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    @Test
    void eachCellOfTheMatrixIsALineWithTheFiguresOfThePage() {
        JsonNode matrix = admin.get(Projects.rest(key, "matrix?rows=channel&show=gap"))
                .expect(200)
                .json();

        List<Map<String, String>> lines = csv("matrix/export?rows=channel&show=gap&numbers=de");

        int at = 0;
        for (JsonNode row : matrix.path("rows")) {
            for (int column = 0; column < matrix.path("columns").size(); column++, at++) {
                Map<String, String> line = lines.get(at);
                JsonNode figure = row.path("cells").get(column).path("figure");
                String value = figure.path("value").isNumber()
                        ? figure.path("value")
                                .asText()
                                .replaceFirst("\\.0$", "")
                                .replace('.', ',')
                        : "";
                assertThat(line)
                        .containsEntry("Channel", row.path("name").asText())
                        .containsEntry(
                                "Phase",
                                matrix.path("columns").get(column).path("name").asText(null))
                        .containsEntry("Gap", value)
                        .containsEntry("Touchpoints", figure.path("all").asText("0"));
            }
        }
        assertThat(lines).hasSize(at);
        Map<String, String> measured = lines.stream()
                .filter(line -> line.getOrDefault("n, fewest", "").equals("12"))
                .findFirst()
                .orElseThrow();
        assertThat(measured)
                .containsEntry("Gap", "2")
                .containsEntry("Asked until", TODAY.minusDays(31).format(DateTimeFormatter.ofPattern("dd.MM.yyyy")));
    }

    @Test
    void theTouchpointsOfACellAreAFileOfTheirOwn() {
        JsonNode matrix = admin.get(Projects.rest(key, "matrix")).expect(200).json();
        String shop = StreamSupport.stream(matrix.path("rows").spliterator(), false)
                .filter(row -> row.path("name").asText().equals("Laden"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        String search = matrix.path("columns").get(0).path("id").asText();

        List<Map<String, String>> lines = csv("matrix/export?rows=channel&row=" + shop + "&column=" + search);

        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("Touchpoint", "'" + FORMULA)
                        .containsEntry("Ist", "9")
                        .containsEntry("Gap (Soll − Ist)", "-1"));
        assertThat(csv("matrix/export?rows=channel&row=gone&column=" + search)).isEmpty();
    }

    @Test
    void curveImportancePlanAndMeasurementsAreTablesToo() {
        assertThat(csv("curve/export?numbers=de"))
                .extracting(line -> line.get("Touchpoint"), line -> line.get("Ist"), line -> line.get("n"))
                .contains(tuple("Anzeige", "6", "12"), tuple("Hotline", "", ""));
        assertThat(csv("importance/export?cross=mean"))
                .extracting(line -> line.get("Touchpoint"))
                .contains("Anzeige", "Kasse")
                .doesNotContain("Hotline");
        assertThat(csv("plan/export?text=kasse"))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("Action", "'-Kasse öffnen")
                        .containsEntry("Due", TODAY.toString())
                        .containsEntry("Improves", issue("Kasse") + " Kasse"));
        assertThat(csv("plan/export?text=nowhere")).isEmpty();
    }

    @Test
    void theOverviewIsATableOfItsAnswersAndOfWhatIsMissing() throws IOException {
        JsonNode shown = admin.get(Projects.rest(key, "overview")).expect(200).json();

        List<Map<String, String>> lines = csv("overview/export?numbers=de");

        for (String part : List.of("lows", "highs")) {
            assertThat(shown.path(part)).isNotEmpty();
            for (JsonNode one : shown.path(part)) {
                assertThat(lines)
                        .anySatisfy(line -> assertThat(line)
                                .containsEntry("Part", part.equals("lows") ? "Lowest lows" : "Highest highs")
                                .containsEntry("Issue", one.path("issueKey").asText())
                                .containsEntry("Note", one.path("text").asText()));
            }
        }
        assertThat(lines)
                .extracting(line -> line.get("Part"), line -> line.get("Issue"))
                .contains(tuple("Next quick win", shown.at("/quickWin/issueKey").asText("")));
        int missing = 0;
        for (JsonNode step : shown.path("steps")) {
            for (JsonNode one : step.path("missing")) {
                missing++;
                assertThat(lines)
                        .extracting(line -> line.get("Part"), line -> line.get("How many"), line -> line.get("Note"))
                        .contains(tuple(
                                step.path("name").asText(),
                                one.path("count").asText(),
                                one.path("text").asText()));
            }
        }
        assertThat(missing).isPositive();
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            Download download = chosen(window, "app.touchpoint.jira.overview", "a[data-query='format=xlsx']");
            assertThat(download.suggestedFilename()).matches(key + "-overview-\\d{4}-\\d{2}-\\d{2}\\.xlsx");
            try (Workbook book = workbook(download)) {
                assertThat(book).extracting(Sheet::getSheetName).containsExactly("Overview", "About");
                assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(lines.size());
            }
            Download picture = chosen(window, "app.touchpoint.jira.importance", "a[data-query='format=xlsx']");
            try (Workbook book = workbook(picture)) {
                assertThat(book)
                        .extracting(Sheet::getSheetName)
                        .containsExactly("Importance and Ist", "Without a place", "About");
                assertThat(book.getSheet("About"))
                        .extracting(row -> row.getCell(0).getStringCellValue())
                        .contains("Project", "As of", "Where the quadrants meet", "Who sees what");
            }
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void whatTooFewPeopleSaidIsInNoFile() {
        List<Map<String, String>> catalogue = csv("criteria/export");
        assertThat(catalogue)
                .anySatisfy(line -> assertThat(line)
                        .containsEntry("Criterion", "Reiz")
                        .containsEntry("Value (0–10)", "6")
                        .containsEntry("Standard deviation", "0")
                        .containsEntry("n", "12"));
        assertThat(catalogue)
                .anySatisfy(line -> assertThat(line)
                        .containsEntry("Criterion", "Tempo")
                        .containsEntry("Value (0–10)", "")
                        .containsEntry("Standard deviation", "")
                        .containsEntry("n", "")
                        .containsEntry("Note", "fewer than 5 answers"));
        Answer series = admin.get("/rest/touchpoint/1.0/criteria/" + criterion("Tempo") + "/export?numbers=en")
                .expect(200);
        assertThat(series.body())
                .contains("Kasse")
                .contains("fewer than 5 answers")
                .doesNotContain(",3,");
    }

    @ParameterizedTest
    @CsvSource({
        "matrix/export?format=pdf",
        "matrix/export?numbers=fr",
        "matrix/export?rows=nobody",
        "matrix/export?show=all",
        "matrix/export?since=yesterday",
        "matrix/export?scope=NOT%20JQL(",
        "curve/export?phase=x",
        "importance/export?cross=x",
        "overview/export?format=x",
        "plan/export?lanes=x",
        "criteria/export?format=x"
    })
    void whatIsNoFileIsRefused(String path) {
        assertThat(admin.get(Projects.rest(key, path)).expect(400).json().path("errorMessages"))
                .isNotEmpty();
    }

    private static Workbook workbook(Download download) throws IOException {
        try (InputStream in = Files.newInputStream(download.path())) {
            return new XSSFWorkbook(in);
        }
    }

    private static Download chosen(Window window, String page, String choice) {
        window.go("/projects/" + key + "?selectedItem=" + page);
        Page shown = window.page();
        shown.locator(".tp-export-open").first().focus();
        shown.keyboard().press("Enter");
        shown.locator(".tp-export-menu:popover-open " + choice).focus();
        return shown.waitForDownload(() -> shown.keyboard().press("Enter"));
    }

    @Test
    void aManagerTakesTheTurnedMatrixToASpreadsheetByKeyboard() throws IOException {
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            Download download =
                    chosen(window, "app.touchpoint.jira.matrix&rows=channel&show=soll", "a[data-query='format=xlsx']");

            assertThat(download.suggestedFilename()).matches(key + "-matrix-channel-soll-\\d{4}-\\d{2}-\\d{2}\\.xlsx");
            try (Workbook book = workbook(download)) {
                assertThat(book)
                        .extracting(Sheet::getSheetName)
                        .containsExactly("Touchpoint matrix", "Cells", "Touchpoints", "About");
                Row shop = StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                        .filter(row -> row.getCell(0).getStringCellValue().equals("Laden"))
                        .findFirst()
                        .orElseThrow();
                assertThat(shop.getCell(1).getNumericCellValue()).isEqualTo(8);
                assertThat(shop.getCell(2).getNumericCellValue()).isEqualTo(9);
                assertThat(shop.getCell(3).getNumericCellValue()).isEqualTo(8.5);
                assertThat(book.getSheet("Touchpoints"))
                        .flatExtracting(row -> List.of(row.getCell(3)))
                        .allSatisfy(cell -> assertThat(cell.getCellType()).isEqualTo(CellType.STRING))
                        .extracting(cell -> cell.getStringCellValue())
                        .contains(FORMULA);
            }
            assertThat(window.page().locator(".tp-export-menu:popover-open").count())
                    .isZero();
            window.page().locator(".tp-export-open").first().focus();
            window.page().keyboard().press("Enter");
            // The browser tells of the open menu a little later, and only then its first choice takes the focus.
            window.page().waitForFunction("document.activeElement.dataset.query === 'format=xlsx'");
            window.page().keyboard().press("ArrowDown");
            assertThat(window.page().evaluate("document.activeElement.dataset.query"))
                    .isEqualTo("format=csv&numbers=de");
            window.page().keyboard().press("Escape");
            assertThat(window.page()
                            .evaluate("document.activeElement.className")
                            .toString())
                    .contains("tp-export-open");
            assertThat(window.accessibilityViolations()).isEmpty();
            assertThat(window.errors()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"app.touchpoint.jira.curve,curve", "app.touchpoint.jira.importance,importance", "series,series-\\d+"})
    void eachPictureIsTakenAwayLightOnWhiteEvenFromTheDarkTheme(String page, String name) throws Exception {
        String location = page.equals("series") ? SERIES + "&criterion=" + criterion("Reiz") : page;
        try (Window window = browser.open(jira, 1280).logIn("admin").prefer("theme", "dark")) {
            window.go("/projects/" + key + "?selectedItem=" + location);
            Page shown = window.page();
            String slot = "[data-tp-export-picture] ";

            shown.locator(slot + ".tp-export-open").click();
            Download vector = shown.waitForDownload(
                    () -> shown.locator(slot + "button[data-act=svg]").click());
            shown.locator(slot + ".tp-export-open").click();
            Download pixels = shown.waitForDownload(
                    () -> shown.locator(slot + "button[data-act=png]").click());

            assertThat(vector.suggestedFilename()).matches(key + "-" + name + "-\\d{4}-\\d{2}-\\d{2}\\.svg");
            assertThat(pixels.suggestedFilename()).endsWith(".png");
            Document svg = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(vector.path().toFile());
            Element root = svg.getDocumentElement();
            assertThat(root.getTagName()).isEqualTo("svg");
            assertThat(root.getElementsByTagName("text").getLength()).isPositive();
            assertThat(root.getElementsByTagName("script").getLength()).isZero();
            String text = Files.readString(vector.path());
            assertThat(text).doesNotContain("var(--", "class=", "href=", "onclick");
            if (!page.equals("series")) {
                assertThat(text).contains("(" + key + "), as of ");
            }
            if (name.equals("curve")) {
                assertThat(said(root)).contains("L1 \u2068Kasse\u2069 ● 4", "H1 \u2068=SUM(1;2)\u2069 ▲ 9");
            }
            assertThat(((Element) root.getElementsByTagName("text").item(0)).getAttribute("fill"))
                    .matches("rgb\\((\\d{1,2}|1[01]\\d), .*");
            BufferedImage image = ImageIO.read(pixels.path().toFile());
            assertThat(image.getWidth()).isEqualTo(2 * Integer.parseInt(root.getAttribute("width")));
            assertThat(image.getHeight()).isEqualTo(2 * Integer.parseInt(root.getAttribute("height")));
            assertThat(image.getRGB(1, 1)).isEqualTo(0xFFFFFFFF);
            Set<Integer> colours = new HashSet<>();
            for (int x = 0; x < image.getWidth(); x++) {
                for (int y = 0; y < image.getHeight(); y++) {
                    colours.add(image.getRGB(x, y));
                }
            }
            assertThat(colours).hasSizeGreaterThan(20);
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void aGermanReaderPrintsAndExportsInGerman() throws IOException {
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.go("/secure/Dashboard.jspa");
            window.prefer("locale", "de_DE");
            Download download = chosen(window, "app.touchpoint.jira.matrix", "a[data-query='format=xlsx']");

            assertThat(window.page().locator(".tp-print-only").first().textContent())
                    .startsWith("Projekt ")
                    .contains("Stand ", "Was die Person sehen darf, die es gedruckt hat.");
            try (Workbook book = workbook(download)) {
                assertThat(book)
                        .extracting(Sheet::getSheetName)
                        .containsExactly("Touchpoint-Matrix", "Felder", "Kontaktpunkte", "Angaben");
                assertThat(book.getSheet("Kontaktpunkte").getRow(0))
                        .extracting(cell -> cell.getStringCellValue())
                        .contains("Kontaktpunkt", "Klasse")
                        .doesNotContain("Touchpoint", "Class");
            }
        }
    }

    private static String said(Element root) {
        NodeList texts = root.getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(at -> texts.item(at).getTextContent())
                .collect(Collectors.joining(" "));
    }

    /** A sheet of A4 within its margins has so many pixels, upright or lying. */
    @ParameterizedTest
    @CsvSource({"matrix, 1046", "curve, 1046", "plan, 1046", "importance, 703", "overview, 703"})
    void onPaperAPageIsBlackOnWhiteWithItsProjectAndWithoutMenusEvenFromTheDarkTheme(String page, int width) {
        try (Window window = browser.open(jira, 1280).logIn("admin").prefer("theme", "dark")) {
            window.go("/projects/" + key + "?selectedItem=app.touchpoint.jira." + page);
            Page shown = window.page();
            shown.locator(".tp-print h1").waitFor();
            shown.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            shown.setViewportSize(width, 700);

            assertThat(shown.locator(".tp-print-only").first().isVisible()).isTrue();
            assertThat(shown.locator(".tp-print-only").first().textContent()).contains("(" + key + ")");
            assertThat(shown.locator(".tp-print h1").evaluate("h => getComputedStyle(h).color"))
                    .isEqualTo("rgb(0, 0, 0)");
            assertThat(shown.locator(".tp-print").evaluate("p => getComputedStyle(p).backgroundColor"))
                    .isEqualTo("rgb(255, 255, 255)");
            assertThat(shown.locator("body").evaluate("b => getComputedStyle(b).backgroundColor"))
                    .isEqualTo("rgb(255, 255, 255)");
            assertThat(shown.evaluate("() => [...document.querySelectorAll('button, input, select, nav')]"
                            + ".filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 80))"))
                    .isEqualTo(List.of());
            assertThat(window.scrollsSideways()).isFalse();
            byte[] sheets = shown.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            boolean lying = new String(sheets, StandardCharsets.ISO_8859_1).contains("MediaBox [0 0 841");
            assertThat(lying).isEqualTo(width > 1000);
            boolean upright = new String(sheets, StandardCharsets.ISO_8859_1).contains("MediaBox [0 0 594");
            assertThat(upright).isEqualTo(width < 1000);
        }
    }
}
