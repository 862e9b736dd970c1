package app.touchpoint.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Past;
import app.touchpoint.acceptance.harness.Projects;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Matrix and curve as of an earlier day, and the difference between two days. Two days ago one import had been made; all else happened today. */
final class AsOfIT {
    private static final String LIST =
            "Phase;Touchpoint;Channel;Ist;Soll;Importance\nBuy;Pay;Till;6;8;9\nBuy;Look;Web;3;9;4\n"
                    + "Use;Ride;Road;5;5;5\nUse;Departed;Road;1;9;5\n";
    private static final String MATRIX_PAGE = "?selectedItem=app.touchpoint.jira.matrix";
    private static final String CURVE_PAGE = "?selectedItem=app.touchpoint.jira.curve";

    private static final Jira JIRA = Jira.shared();
    private static final Client ADMIN = JIRA.as("admin");

    private static String key = "";
    private static JsonNode before;
    private static JsonNode curveBefore;

    @BeforeAll
    static void letThingsHappen() {
        assumeThat(Jira.isForeign()).isFalse();
        key = Projects.create(JIRA, "blank", "en");
        Projects.importFile(JIRA, key, Csv.utf8(LIST));
        Projects.found(ADMIN, "project = " + key + " AND issuetype = Touchpoint", 4);
        before = json("matrix");
        curveBefore = json("curve");
        Past.age(JIRA, key, 2);

        edit("Pay", Map.of(field("Ist"), 9));
        edit("Look", Map.of(field("Journey phase"), Map.of("value", "Use")));
        ADMIN.delete("/rest/api/2/issue/" + keyOf("Departed")).expect(204);
        Projects.importFile(JIRA, key, Csv.utf8("Phase;Touchpoint;Channel;Ist;Soll\nUse;Newcomer;Web;7;8\n"));
        JIRA.until("the matrix shows today", () -> {
            JsonNode now = json("matrix");
            return summaries(now).equals(List.of("Pay", "Look", "Ride", "Newcomer"))
                    && touchpoint(now, "Pay").path("ist").asDouble() == 9
                    && touchpoint(now, "Look").at("/phase/name").asText().equals("Use");
        });
    }

    private static JsonNode json(String rest) {
        return ADMIN.get(Projects.rest(key, rest)).expect(200).json();
    }

    private static String field(String name) {
        return StreamSupport.stream(
                        ADMIN.get("/rest/api/2/field").expect(200).json().spliterator(), false)
                .filter(known -> known.path("name").asText().equals(name))
                .map(known -> known.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private static void edit(String summary, Map<String, Object> fields) {
        ADMIN.put("/rest/api/2/issue/" + keyOf(summary), Map.of("fields", fields))
                .expect(204);
    }

    private static String keyOf(String summary) {
        return touchpoint(before, summary).path("key").asText();
    }

    private static JsonNode touchpoint(JsonNode matrix, String summary) {
        return StreamSupport.stream(matrix.path("touchpoints").spliterator(), false)
                .filter(known -> known.path("summary").asText().equals(summary))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> summaries(JsonNode matrix) {
        return StreamSupport.stream(matrix.path("touchpoints").spliterator(), false)
                .map(known -> known.path("summary").asText())
                .toList();
    }

    private static String day(int ago) {
        return Past.daysAgo(ago).toString();
    }

    @Test
    void anEarlierDayIsShownAsItWasWithoutWhatIsGone() {
        JsonNode then = json("matrix?asOf=" + day(1));

        assertThat(then.path("asOf").asText()).isEqualTo(day(1));
        assertThat(summaries(then)).containsExactly("Pay", "Look", "Ride");
        for (String summary : summaries(then)) {
            for (String told : List.of("ist", "soll", "gap", "importance", "phase", "channel", "experienceClass")) {
                assertThat(touchpoint(then, summary).path(told))
                        .as(summary + " " + told)
                        .isEqualTo(touchpoint(before, summary).path(told));
            }
        }
        assertThat(then.at("/columns/0/score/mean").asDouble()).isEqualTo(4.5);
        assertThat(json("matrix?asOf=" + day(3)).path("touchpoints")).isEmpty();
    }

    @Test
    void asOfTodayIsTodaysMatrixAndCurve() {
        assertThat(json("matrix?asOf=" + day(0))).isEqualTo(json("matrix"));
        assertThat(json("curve?asOf=" + day(0))).isEqualTo(json("curve"));
    }

    @Test
    void theDifferenceIsOfThoseThatWereThereOnBothDays() {
        JsonNode compared = json("matrix?compareWith=" + day(1));

        JsonNode pay = touchpoint(compared, "Pay");
        assertThat(pay.at("/before/ist").asDouble()).isEqualTo(6);
        assertThat(pay.at("/before/experienceClass").asText()).isEqualTo("okay");
        assertThat(touchpoint(compared, "Look").at("/before/phase/name").asText())
                .isEqualTo("Buy");
        assertThat(touchpoint(compared, "Newcomer").path("before").isNull()).isTrue();
        // Pay +3, alone in its column; beside Look and Ride, which stayed, Newcomer has no change.
        assertThat(compared.at("/columns/0/figure/change/value").asDouble()).isEqualTo(3);
        assertThat(compared.at("/columns/1/figure/change/value").asDouble()).isZero();
        assertThat(compared.at("/columns/1/figure/change/known").asInt()).isEqualTo(2);

        JsonNode backwards = json("matrix?show=gap&asOf=" + day(1) + "&compareWith=" + day(0));
        assertThat(touchpoint(backwards, "Pay").at("/before/gap").asDouble()).isEqualTo(-1);
    }

    @Test
    void theCurveIsShownAsItWasAndCompared() {
        JsonNode then = json("curve?asOf=" + day(1) + "&compareWith=" + day(0));

        Map<String, Double> ists = StreamSupport.stream(
                        curveBefore.path("points").spliterator(), false)
                .collect(Collectors.toMap(
                        point -> point.path("summary").asText(),
                        point -> point.path("ist").asDouble()));
        assertThat(then.path("points"))
                .hasSize(3)
                .allSatisfy(point -> assertThat(point.path("ist").asDouble())
                        .isEqualTo(ists.get(point.path("summary").asText())));
        assertThat(then.at("/points/0/summary").asText()).isEqualTo("Pay");
        assertThat(then.at("/points/0/before").asDouble()).isEqualTo(9);
        assertThat(then.at("/points/0/change").asDouble()).isEqualTo(-3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"matrix?asOf=", "matrix?compareWith=", "curve?asOf=", "curve?compareWith="})
    void aDayOfWhichNothingIsKnownIsRefusedAndTheFirstIsNamed(String rest) {
        Answer early = ADMIN.get(Projects.rest(key, rest + day(Past.KNOWN_DAYS + 1)));
        assertThat(early.expect(422).code()).isEqualTo("as-of.too-early");
        assertThat(early.body())
                .contains(Integer.toString(Past.daysAgo(Past.KNOWN_DAYS).getYear()));
        assertThat(ADMIN.get(Projects.rest(key, rest + Past.daysAgo(-1)))
                        .expect(422)
                        .code())
                .isEqualTo("as-of.future");
        assertThat(ADMIN.get(Projects.rest(key, rest + "2026-13-01"))
                        .expect(400)
                        .code())
                .isEqualTo("value-malformed");
        ADMIN.get(Projects.rest(key, rest + day(Past.KNOWN_DAYS))).expect(200);
    }

    @ParameterizedTest
    @CsvSource({"channel, actions", "channel, change", "channel, perception", "group, ist"})
    void whatIsKnownOfTodayAloneIsNotShownForAnotherDay(String rows, String show) {
        Answer answer = ADMIN.get(Projects.rest(key, "matrix?rows=" + rows + "&show=" + show + "&asOf=" + day(1)));

        assertThat(answer.expect(422).code()).isEqualTo("as-of.today-only");
    }

    private static String page(String project, String page) {
        return JIRA.loggedInAs("admin")
                .get("/projects/" + project + page)
                .expect(200)
                .body();
    }

    @ParameterizedTest
    @ValueSource(strings = {MATRIX_PAGE, CURVE_PAGE})
    void thePageSaysWhichDayItShowsAndWhoseRightsHold(String page) {
        String shown = page(key, page + "&asOf=" + day(1) + "&compareWith=" + day(0));

        assertThat(shown)
                .contains("This is how it stood at the end of", "that you may see in this project today")
                .contains("name=\"asOf\" value=\"" + day(1), "name=\"compareWith\" value=\"" + day(0))
                .contains("Pay")
                .doesNotContain("Newcomer", "Departed", "tp-complaint\" role");
    }

    @ParameterizedTest
    @ValueSource(strings = {MATRIX_PAGE, CURVE_PAGE})
    void onPaperAnEarlierDayIsNotToday(String page) {
        String then = printed(page + "&asOf=" + day(1));
        assertThat(then)
                .contains("as it stood on " + named(Past.daysAgo(1)), "printed on " + named(Past.daysAgo(0)))
                .doesNotContain("as of");
        assertThat(printed(page + "&compareWith=" + day(1)))
                .contains("as of " + named(Past.daysAgo(0)), "compared with " + named(Past.daysAgo(1)));
    }

    private static String printed(String page) {
        String shown = page(key, page);
        int at = shown.indexOf("tp-print-only");
        return shown.substring(at, shown.indexOf("</p>", at));
    }

    private static String named(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.US));
    }

    @Test
    void theCurveOfAnEarlierDayHasNoColumnThatWouldReadAsNoBreak() {
        assertThat(page(key, CURVE_PAGE + "&asOf=" + day(1)))
                .contains("Breaks, actions and what groups and segments say are known of today alone")
                .doesNotContain("⚡", "data-tp-help=\"break\"");
        assertThat(page(key, CURVE_PAGE))
                .contains("⚡", "data-tp-help=\"break\"")
                .doesNotContain("known of today alone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"curve/export", "matrix/export"})
    void eachLineOfAFileOfAnEarlierDaySaysSo(String rest) {
        String then = ADMIN.get(Projects.rest(key, rest + "?numbers=en&asOf=" + day(1)))
                .expect(200)
                .body();
        assertThat(then.lines().findFirst().orElseThrow()).endsWith(",As of");
        assertThat(then.lines().skip(1)).isNotEmpty().allMatch(line -> line.endsWith("," + day(1)));
        assertThat(ADMIN.get(Projects.rest(key, rest + "?numbers=en"))
                        .expect(200)
                        .body())
                .doesNotContain("As of");
    }

    @ParameterizedTest
    @ValueSource(strings = {MATRIX_PAGE, CURVE_PAGE})
    void thePageSaysAtTheFieldWhatIsWrongWithADayAndShowsToday(String page) {
        String early = page(key, page + "&asOf=" + day(Past.KNOWN_DAYS + 1));
        assertThat(early)
                .contains("How touchpoints stood is known from", "aria-describedby=\"tp-wrong-asOf\"")
                .contains("value=\"" + day(Past.KNOWN_DAYS + 1))
                .contains("Newcomer")
                .doesNotContain("This is how it stood");
        assertThat(page(key, page + "&compareWith=" + Past.daysAgo(-1)))
                .contains("The future is not known", "aria-describedby=\"tp-wrong-compareWith\"");
        assertThat(page(key, page + "&asOf=2026-13-01"))
                .contains("2026-13-01", "yyyy-MM-dd", "aria-describedby=\"tp-wrong-asOf\"")
                .contains("Newcomer");
    }

    @Test
    void anEarlierDayIsPartOfTheAddressButNotOfTheRememberedView() {
        String shown = page(key, MATRIX_PAGE + "&rows=class&asOf=" + day(1));
        assertThat(shown).contains("&amp;rows=class&amp;show=soll&amp;asOf=" + day(1));

        String later = page(key, MATRIX_PAGE);
        assertThat(later).contains("name=\"rows\" value=\"class\"", "Newcomer").doesNotContain("This is how it stood");
    }

    @Test
    void aBookmarkedCellOfARowThatIsGoneSaysSo() {
        assertThat(page(key, MATRIX_PAGE + "&rows=channel&show=ist&row=999999&column=999999&asOf=" + day(1)))
                .contains("is not there any more, or holds nothing that you may see");
    }

    @Test
    void whatMovedOutOfSightIsNotShownInThePastEither() {
        ADMIN.post(Projects.rest("RAD", "setup"), Map.of("template", "blank", "language", "en"));
        Projects.importFile(
                JIRA,
                "RAD",
                Csv.utf8("Phase;Touchpoint;Channel;Ist\nThen;Formerly open;Desk;4\nThen;Still open;Desk;5\n"));
        String hidden = Projects.found(ADMIN, "project = RAD AND summary ~ \"Formerly\"", 1)
                .get(0);
        Projects.found(ADMIN, "project = RAD AND summary ~ \"Still\"", 1);
        Past.age(JIRA, "RAD", 2);
        ADMIN.put("/rest/api/2/issue/" + hidden, Map.of("fields", Map.of("security", Map.of("name", "Leitung"))))
                .expect(204);

        JIRA.until(
                "it is hidden today",
                () -> !JIRA.as("tom")
                        .get(Projects.rest("RAD", "matrix"))
                        .expect(200)
                        .body()
                        .contains("Formerly open"));

        for (String rest : List.of("matrix?asOf=" + day(1), "matrix?compareWith=" + day(1), "curve?asOf=" + day(1))) {
            String path = Projects.rest("RAD", rest);
            assertThat(JIRA.as("tom").get(path).expect(200).body())
                    .as(rest)
                    .contains("Still open")
                    .doesNotContain("Formerly open");
            assertThat(ADMIN.get(path).expect(200).body()).contains("Formerly open");
        }
    }
}
