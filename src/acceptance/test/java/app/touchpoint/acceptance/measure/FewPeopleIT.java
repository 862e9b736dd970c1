package app.touchpoint.acceptance.measure;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Attacks: what few people answered must not be reckoned from any answers that a server gives, taken together. */
final class FewPeopleIT {
    private static final String CRITERIA = "/rest/touchpoint/1.0/criteria/";
    private static final AtomicInteger NAMES = new AtomicInteger();
    private static final List<String> SEGMENTS = List.of("Business", "Eco", "First");
    private static final int MONTHS = 4;

    private static Jira jira;
    private static Client admin;
    private static String key;

    @BeforeAll
    static void start() {
        jira = Jira.shared();
        admin = jira.as("admin");
        key = Projects.create(jira, "blank", "en");
    }

    /** The key of a touchpoint of its own for each attack, since criteria without a question may ask the same as any other. */
    private static String touchpoint() {
        return CriterionIT.touchpoint(jira, key, "Schalter " + NAMES.incrementAndGet());
    }

    private static String survey(String touchpoint, String group, LocalDate start, LocalDate end) {
        Map<String, Object> mapping = new HashMap<>();
        mapping.put("name", "Welle " + NAMES.incrementAndGet());
        mapping.put("periodStart", start.toString());
        mapping.put("periodEnd", end.toString());
        mapping.put("raterGroup", group);
        mapping.put("scale", Map.of("min", 1, "max", 5));
        mapping.put("missing", List.of("0", ""));
        mapping.put("segmentColumn", "Class");
        mapping.put("columns", Map.of("Service", Map.of("touchpoint", touchpoint, "criterion", "Service")));
        return SurveyIT.begun(admin, key, mapping);
    }

    private static LocalDate month(int month) {
        return LocalDate.of(2026, 1 + month, 1);
    }

    private static String survey(String touchpoint, int first, int last) {
        return survey(touchpoint, "customer", month(first), month(last + 1).minusDays(1));
    }

    private static byte[] file(String... parts) {
        StringBuilder file = new StringBuilder("Class,Service\n");
        for (String part : parts) {
            String[] times = part.split(" x ");
            file.append((times[1] + "\n").repeat(Integer.parseInt(times[0])));
        }
        return Csv.utf8(file.toString());
    }

    private static void isRefused(Answer answer, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.code()).as(answer.toString()).isEqualTo(code);
    }

    private static Map<String, Object> counted(int first, int last, int n) {
        return Map.of(
                "periodStart", month(first).toString(),
                "periodEnd", month(last + 1).minusDays(1).toString(),
                "counts", Map.of("1", 0, "2", 0, "3", 0, "4", 0, "5", n),
                "source", "Fragebogen");
    }

    private static Answer enter(String criterion, Map<String, Object> measurement) {
        return admin.post(CRITERIA + criterion + "/measurements", List.of(measurement));
    }

    private static String criterion(String touchpoint, Object... members) {
        Map<String, Object> body =
                new HashMap<>(Map.of("name", "Kriterium " + NAMES.incrementAndGet(), "touchpoint", touchpoint));
        for (int i = 0; i < members.length; i += 2) {
            body.put(String.valueOf(members[i]), members[i + 1]);
        }
        return CriterionIT.added(admin, key, body);
    }

    /** Waves of whatever months, with and without classes: all that is shown of those that are taken is given to linear algebra. */
    @Test
    void whateverWavesAreSentNoSumOrDifferenceOfWhatIsShownIsAboutFewPeople() {
        Random random = new Random(20_261_123);
        int leaks = 0;
        int taken = 0;
        for (int round = 0; round < 12; round++) {
            String touchpoint = touchpoint();
            String unmeasured = touchpoint();
            int[] people = random.ints(SEGMENTS.size() * MONTHS, 0, 11).toArray();
            Attacker guarded = new Attacker();
            Attacker unguarded = new Attacker();
            for (int wave = 0; wave < 6; wave++) {
                int first = random.nextInt(MONTHS);
                int last = first + random.nextInt(MONTHS - first);
                byte[] file = file(people, first, last);
                JsonNode whole = alone(unmeasured, first, last, file);
                Answer answer = SurveyIT.load(admin, survey(touchpoint, first, last), file, false);
                tell(people, first, last, whole, unguarded);
                if (answer.status() == 200) {
                    taken++;
                    tell(people, first, last, answer.json(), guarded);
                } else {
                    isRefused(answer, "survey.gives-away");
                }
            }
            assertThat(guarded.knowsFewerThan(5, people)).as("round %d", round).isFalse();
            leaks += unguarded.knowsFewerThan(5, people) ? 1 : 0;
        }
        assertThat(leaks).as("the attack works where nothing guards").isPositive();
        assertThat(taken).isGreaterThan(24);
    }

    /** The same wave at a touchpoint where nothing is known yet. */
    private static JsonNode alone(String touchpoint, int first, int last, byte[] file) {
        return SurveyIT.load(admin, survey(touchpoint, first, last), file, true)
                .expect(200)
                .json();
    }

    private static byte[] file(int[] people, int first, int last) {
        List<String> parts = new ArrayList<>();
        for (int cell = 0; cell < people.length; cell++) {
            if (cell % MONTHS >= first && cell % MONTHS <= last) {
                parts.add(people[cell] + " x " + SEGMENTS.get(cell / MONTHS) + "," + (1 + cell % 5));
            }
        }
        return file(parts.toArray(String[]::new));
    }

    private static void tell(int[] people, int first, int last, JsonNode shown, Attacker attacker) {
        JsonNode criterion = shown.at("/criteria/0");
        Map<String, JsonNode> segments = new LinkedHashMap<>();
        criterion.path("segments").forEach(one -> segments.put(one.path("name").asText(), one));
        learn(people, first, last, criterion, SEGMENTS, attacker);
        segments.forEach((name, figure) -> learn(people, first, last, figure, List.of(name), attacker));
    }

    private static void learn(int[] people, int first, int last, JsonNode figure, List<String> of, Attacker attacker) {
        if (figure.path("n").isInt()) {
            double[] cells = new double[people.length];
            int n = 0;
            for (int cell = 0; cell < people.length; cell++) {
                if (cell % MONTHS >= first && cell % MONTHS <= last && of.contains(SEGMENTS.get(cell / MONTHS))) {
                    cells[cell] = 1;
                    n += people[cell];
                }
            }
            assertThat(figure.path("n").asInt()).isEqualTo(n);
            attacker.learn(cells);
        }
    }

    @Test
    void whoGuessesInADryRunIsNotToldWhetherThatIsRight() {
        String touchpoint = touchpoint();
        SurveyIT.load(admin, survey(touchpoint, 0, 0), file("30 x A,4", "30 x B,3", "7 x C,2", "1 x D,5"), false)
                .expect(200);

        List<Integer> statuses = new ArrayList<>();
        for (String guess : List.of("7 x C2,2;1 x D2,5", "6 x C2,2;1 x C2,5;1 x D2,2")) {
            String[] hidden = guess.split(";");
            List<String> rows = new ArrayList<>(List.of("30 x A2,4", "30 x B2,3"));
            rows.addAll(List.of(hidden));
            statuses.add(SurveyIT.load(admin, survey(touchpoint, 0, 0), file(rows.toArray(String[]::new)), true)
                    .status());
        }

        assertThat(statuses.get(0)).isEqualTo(statuses.get(1));
    }

    @Test
    void theSameExportUnderOtherDaysIsRefusedWhereFewRowsDiffer() {
        String touchpoint = touchpoint();
        LocalDate start = month(0).plusDays(1);
        SurveyIT.load(admin, survey(touchpoint, 0, 0), file("40 x Eco,4"), false)
                .expect(200);

        for (byte[] file : List.of(file("39 x Eco,4"), file("39 x Eco,4", "1 x Eco,2"))) {
            String moved =
                    survey(touchpoint, "customer", start, start.plusMonths(1).minusDays(1));
            isRefused(SurveyIT.load(admin, moved, file, false), "survey.gives-away");
        }
    }

    @Test
    void whatIsMeasuredOfPartnersAndManagersNeedsAsManyPeople() {
        for (String group : List.of("partner", "manager", "mystery-shopper", "employee")) {
            JsonNode shown = SurveyIT.load(
                            admin,
                            survey(touchpoint(), group, month(0), month(1).minusDays(1)),
                            file("4 x Nord,2"),
                            false)
                    .expect(200)
                    .json();

            assertThat(shown.at("/criteria/0/n").isNull())
                    .as(group + ": " + shown)
                    .isTrue();
            assertThat(shown.at("/criteria/0/needed").asInt()).isEqualTo(5);
        }
    }

    @Test
    void aNewSeriesDoesNotOpenTheOldOne() {
        String criterion = criterion(touchpoint(), "question", "Wie hilfreich war sie");
        enter(criterion, counted(0, 0, 40)).expect(201);
        admin.put(CRITERIA + criterion, Map.of("version", 1, "question", "Wie hilfreich war sie?", "newSeries", true))
                .expect(200);

        isRefused(enter(criterion, counted(0, 0, 38)), "measurement.gives-away");
        enter(criterion, counted(0, 0, 60)).expect(201);
    }

    @Test
    void aMinimumThatIsLoweredAfterwardsShowsNothingOfFew() {
        String criterion = criterion(touchpoint(), "minimum", 50);
        enter(criterion, counted(0, 0, 40)).expect(201);

        isRefused(enter(criterion, counted(0, 2, 42)), "measurement.gives-away");
    }

    @Test
    void periodsThatLieAcrossEachOtherTellNothingOfWhatTheyShare() {
        String criterion = criterion(touchpoint());
        enter(criterion, counted(0, 1, 53)).expect(201);
        enter(criterion, counted(1, 2, 60)).expect(201);

        isRefused(enter(criterion, counted(0, 2, 110)), "measurement.gives-away");
        enter(criterion, counted(0, 2, 100)).expect(201);
    }

    @Test
    void aSurveyWithSegmentsAndAnEnteredPeriodThatCrossAreRefusedWhicheverComesSecond() {
        String[] classes = {"50 x A,5", "40 x B,5", "10 x C,5"};
        String touchpoint = touchpoint();
        String criterion = SurveyIT.load(admin, survey(touchpoint, 0, 1), file(classes), false)
                .expect(200)
                .json()
                .at("/criteria/0/id")
                .asText();

        isRefused(enter(criterion, counted(1, 2, 60)), "measurement.gives-away");
        enter(criterion, counted(2, 2, 60)).expect(201);

        String other = touchpoint();
        enter(criterion(other, "name", "Service"), counted(1, 2, 60)).expect(201);
        isRefused(SurveyIT.load(admin, survey(other, 0, 1), file(classes), false), "survey.gives-away");
    }

    @Test
    void segmentsOfASurveyAndCriteriaOfASegmentAreHeldAgainstEachOther() {
        String touchpoint = touchpoint();
        String business = criterion(touchpoint, "segment", "Business");
        enter(business, counted(0, 0, 37)).expect(201);

        isRefused(SurveyIT.load(admin, survey(touchpoint, 0, 0), file("40 x Eco,3"), false), "survey.gives-away");
        isRefused(
                SurveyIT.load(admin, survey(touchpoint, 0, 0), file("39 x Business,4", "70 x Eco,3"), false),
                "survey.gives-away");
        SurveyIT.load(admin, survey(touchpoint, 0, 0), file("37 x Business,4", "70 x Eco,3"), false)
                .expect(200);
    }

    @Test
    void oneWholeLessTwoSegmentsThatOverlapLeavesNoFew() {
        String touchpoint = touchpoint();
        enter(criterion(touchpoint), counted(0, 0, 100)).expect(201);
        enter(criterion(touchpoint, "segment", "Business"), counted(0, 0, 50)).expect(201);
        enter(criterion(touchpoint, "segment", "Vielflieger"), counted(0, 0, 30))
                .expect(201);

        isRefused(enter(criterion(touchpoint, "segment", "Eco"), counted(0, 0, 47)), "measurement.gives-away");
    }

    @Test
    void aSurveyThatIsCorrectedByHandLeavesNoFewBesideItsSegments() {
        String touchpoint = touchpoint();
        JsonNode loaded = SurveyIT.load(
                        admin, survey(touchpoint, 0, 0), file("50 x A,5", "40 x B,5", "10 x C,5"), false)
                .expect(200)
                .json();
        String criterion = loaded.at("/criteria/0/id").asText();
        String first = admin.get(CRITERIA + criterion + "/measurements")
                .expect(200)
                .json()
                .at("/values/0/id")
                .asText();
        Map<String, Object> corrected = new HashMap<>(counted(0, 0, 93));
        corrected.put("replaces", first);

        isRefused(enter(criterion, corrected), "measurement.gives-away");
        corrected.putAll(counted(0, 0, 90));
        enter(criterion, corrected).expect(201);
    }

    @Test
    void aCustomerWhoIsEnteredAfterFiveOthersIsNotTold() {
        String address = "/rest/touchpoint/1.0/touchpoints/" + touchpoint();
        for (int i = 0; i < 5; i++) {
            admin.post(address + "/ratings", Map.of("group", "customer", "value", 6, "people", 1))
                    .expect(201);
        }
        JsonNode before = customers(address);
        admin.post(address + "/ratings", Map.of("group", "customer", "value", 9, "people", 1))
                .expect(201);

        assertThat(before.path("people").asInt()).isEqualTo(5);
        assertThat(customers(address)).isEqualTo(before);
    }

    private static JsonNode customers(String address) {
        for (JsonNode group : admin.get(address).expect(200).json().path("ratings")) {
            if (group.path("group").asText().equals("customer")) {
                return group;
            }
        }
        throw new AssertionError("No ratings of customers at " + address);
    }
}
