package app.touchpoint.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.criterion.CountPeriod;
import app.touchpoint.core.criterion.CountedSearch;
import app.touchpoint.core.incident.Category;
import app.touchpoint.core.incident.Consequence;
import app.touchpoint.core.incident.Incident;
import app.touchpoint.core.incident.Polarity;
import app.touchpoint.core.incident.Reality;
import app.touchpoint.core.incident.Source;
import app.touchpoint.core.profile.Profile;
import app.touchpoint.core.profile.ProfileField;
import app.touchpoint.core.rating.Opinion;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.jira.store.HandoverRow.Ends;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of everything we keep when an issue, a project or a person goes, on both databases. */
class IssueDataTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    /** With all tables. */
    static TestActiveObjects start(TestDatabase database) {
        return database.start(
                StampEntity.class,
                TouchpointEntity.class,
                TouchpointStateEntity.class,
                RunEntity.class,
                RunStepEntity.class,
                PhaseEntity.class,
                PlaceNameEntity.class,
                ChannelEntity.class,
                SettingEntity.class,
                SetupItemEntity.class,
                AuditEntity.class,
                ProfileValueEntity.class,
                RatingEntity.class,
                PerceptionEntity.class,
                IncidentEntity.class,
                HandoverEntity.class,
                AnswerEntity.class,
                PracticeEntity.class,
                VetoEntity.class,
                SeenEntity.class,
                MatrixViewEntity.class,
                CriterionEntity.class,
                TargetEntity.class,
                PastSeriesEntity.class,
                SurveyEntity.class,
                MeasurementEntity.class,
                AlarmEntity.class,
                JqlCountEntity.class,
                DigestEntity.class,
                ReviewEntity.class,
                ReviewPersonEntity.class,
                ActionEntity.class,
                ActionLinkEntity.class,
                ActionDetailsEntity.class);
    }

    /** Something of every kind about one touchpoint. */
    private static void fill(TestActiveObjects ao, long issueId, long projectId, String userKey) {
        new ProfileValueStore(ao, CLOCK)
                .save(issueId, projectId, Map.of(ProfileField.PROMISE, new Profile.Value("x", 1)), userKey);
        new RatingStore(ao)
                .add(new RatingRow(
                        0,
                        issueId,
                        projectId,
                        new Opinion(RaterGroup.EMPLOYEE, new Rating(5), 1, true, CLOCK.instant(), userKey),
                        userKey,
                        "",
                        null));
        new PerceptionStore(ao).put(new PerceptionRow(issueId, projectId, 1.0, null, null, null, null));
        new IncidentStore(ao)
                .add(new IncidentRow(
                        0,
                        issueId,
                        projectId,
                        new Incident(
                                new Incident.Kind(
                                        Polarity.NEGATIVE,
                                        Reality.HAPPENED,
                                        Category.OTHER,
                                        Consequence.STAYED,
                                        Source.CUSTOMER),
                                "x",
                                LocalDate.parse("2026-11-22"),
                                ""),
                        null,
                        userKey,
                        CLOCK.instant(),
                        null));
        new HandoverStore(ao).add(issueId, new Ends(issueId, projectId, issueId + 1000, projectId), null, null);
        new AnswerStore(ao, CLOCK)
                .putOfTouchpoint(
                        projectId, issueId, new AnswerRow("Q-I1", "x", "", LocalDate.parse("2026-11-22"), 1, userKey));
        long veto = new VetoStore(ao).add(issueId, projectId, "x", userKey, CLOCK.instant());
        new VetoStore(ao).lift(veto, userKey, CLOCK.instant());
        new SeenStore(ao, CLOCK).add(issueId, projectId, userKey);
        Measurements.fill(ao, CLOCK, issueId, projectId, userKey);
        ao.create(
                TouchpointStateEntity.class,
                StateColumns.of(
                        new TouchpointState(
                                issueId,
                                projectId,
                                new TouchpointRow.Place(null, null, 1, List.of()),
                                new TouchpointRow.Rating(5.0, null, null, null, "MANUAL", null),
                                false),
                        1));
        new ReviewStore(ao).add(ReviewStoreTest.row(0, issueId, projectId, "2026-11-01", userKey));
        AlarmStore alarms = new AlarmStore(ao);
        alarms.close(
                alarms.raise(AlarmStoreTest.row(issueId, issueId, projectId, CLOCK.instant())),
                userKey,
                CLOCK.instant(),
                null);
        CountPeriod month = CountPeriod.MONTH;
        new JqlCountStore(ao)
                .put(new JqlCountRow(
                        issueId,
                        issueId,
                        projectId,
                        new CountedSearch("status = Open"),
                        month,
                        month.of(LocalDate.parse("2026-11-22")),
                        userKey,
                        CLOCK.instant(),
                        null));
        new ActionStore(ao, CLOCK).put(ActionStoreTest.row(issueId, projectId));
        new ActionLinkStore(ao, CLOCK)
                .putOfAction(issueId, List.of(new ActionLink(issueId, projectId, issueId + 2000, projectId)));
        new ActionDetailsStore(ao, CLOCK).save(ActionDetailsRow.empty(issueId, projectId), userKey);
    }

    private static int rows(TestActiveObjects ao, String where, Object... arguments) {
        int rows = 0;
        for (Class<? extends RawEntity<Long>> table : List.<Class<? extends RawEntity<Long>>>of(
                ProfileValueEntity.class,
                RatingEntity.class,
                PerceptionEntity.class,
                IncidentEntity.class,
                AnswerEntity.class,
                VetoEntity.class,
                CriterionEntity.class,
                TargetEntity.class,
                PastSeriesEntity.class,
                MeasurementEntity.class,
                AlarmEntity.class,
                JqlCountEntity.class,
                ReviewEntity.class,
                ReviewPersonEntity.class,
                TouchpointStateEntity.class,
                ActionEntity.class,
                ActionDetailsEntity.class)) {
            rows += ao.count(table, Query.select().where(where, arguments));
        }
        return rows;
    }

    @ParameterizedTest
    @EnumSource
    void deletedIssueLeavesNothingBehind(TestDatabase database) {
        try (TestActiveObjects ao = start(database)) {
            fill(ao, 1, 10, "anna");
            fill(ao, 2, 10, "anna");

            new IssueData(ao, CLOCK).removeIssues(List.of(1L));

            assertThat(rows(ao, "ISSUE_ID = ?", 1)).isZero();
            assertThat(new HandoverStore(ao).ofIssue(1)).isEmpty();
            assertThat(new SeenStore(ao, CLOCK).has(1, "anna")).isFalse();
            assertThat(new ActionLinkStore(ao, CLOCK).ofActions(List.of(1L))).isEmpty();
            assertThat(rows(ao, "ISSUE_ID = ?", 2)).isEqualTo(16);
            assertThat(new HandoverStore(ao).ofIssue(2)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatPeopleLeftOnAnIssueIsNotedAndWhatIsComputedOrWasOnlySeenIsNot(TestDatabase database) {
        try (TestActiveObjects ao = start(database)) {
            IssueData data = new IssueData(ao, CLOCK);
            new PerceptionStore(ao).put(new PerceptionRow(1, 10, 1.0, null, null, null, null));
            new SeenStore(ao, CLOCK).add(1, 10, "anna");
            assertThat(data.withNotesAmong(List.of(1L))).isEmpty();

            new HandoverStore(ao).add(5, new Ends(2, 10, 3, 10), null, null);
            assertThat(data.withNotesAmong(List.of(2L))).containsExactly(2L);
            assertThat(data.withNotesAmong(List.of(3L)))
                    .as("the end of a hand-over")
                    .containsExactly(3L);
            assertThat(data.withNotesAmong(List.of(1L))).isEmpty();

            fill(ao, 1, 10, "anna");
            assertThat(data.withNotesAmong(List.of(1L))).containsExactly(1L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void deletedProjectLeavesNothingBehind(TestDatabase database) {
        try (TestActiveObjects ao = start(database)) {
            fill(ao, 1, 10, "anna");
            fill(ao, 2, 11, "anna");

            new IssueData(ao, CLOCK).removeProject(10);

            assertThat(rows(ao, "PROJECT_ID = ?", 10)).isZero();
            assertThat(new HandoverStore(ao).ofProject(10)).isEmpty();
            assertThat(new ActionLinkStore(ao, CLOCK).ofProject(10)).isEmpty();
            assertThat(rows(ao, "PROJECT_ID = ?", 11)).isEqualTo(16);
        }
    }

    @ParameterizedTest
    @EnumSource
    void journeySettingsSetupAndRunsGoWithTheirProject(TestDatabase database) {
        List<Class<? extends RawEntity<Long>>> tables = List.of(
                PhaseEntity.class,
                PlaceNameEntity.class,
                ChannelEntity.class,
                SettingEntity.class,
                SetupItemEntity.class,
                StampEntity.class,
                RunEntity.class,
                RunStepEntity.class);
        try (TestActiveObjects ao = start(database)) {
            furnish(ao, 10);
            int each = tables.stream().mapToInt(table -> count(ao, table)).sum();
            furnish(ao, 11);

            new IssueData(ao, CLOCK).removeProject(10);

            assertThat(tables).allSatisfy(table -> assertThat(count(ao, table)).isPositive());
            assertThat(tables.stream().mapToInt(table -> count(ao, table)).sum())
                    .isEqualTo(each);
            assertThat(new RunStore(ao, CLOCK).latest(10, RunKind.OF_TOUCHPOINTS, 9))
                    .isEmpty();
            assertThat(new RunStore(ao, CLOCK).latest(11, RunKind.OF_TOUCHPOINTS, 9))
                    .hasSize(1);
        }
    }

    private static int count(TestActiveObjects ao, Class<? extends RawEntity<Long>> table) {
        return ao.count(table, Query.select());
    }

    /** What a project has beside touchpoints. */
    private static void furnish(TestActiveObjects ao, long projectId) {
        new PhaseLinkStore(ao).put(projectId, projectId * 10, projectId * 100);
        new PlaceNameStore(ao).put(projectId, List.of(new PlaceName(projectId * 10, true, "Buy")));
        new ChannelStore(ao).put(new ChannelRow(projectId * 10, projectId, "ONLINE", "DIRECT"));
        new SettingStore(ao).put(projectId, "x", "y");
        new SetupItemStore(ao).put(new SetupItem(projectId, "done", "blank:en", SetupItem.Origin.CREATED));
        new TouchpointStore(ao, CLOCK).removeProject(projectId);
        new RunStore(ao, CLOCK).add(projectId, RunKind.IMPORT, "anna", "{}", List.of("{}", "{}"));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsKeptFollowsAnIssueIntoAnotherProject(TestDatabase database) {
        try (TestActiveObjects ao = start(database)) {
            fill(ao, 1, 10, "anna");

            new IssueData(ao, CLOCK).move(1, 11);

            // The veto stays with the project whose manager gave it, and so does how the touchpoint stood there.
            assertThat(rows(ao, "PROJECT_ID = ?", 11)).isEqualTo(12);
            assertThat(new HandoverStore(ao).ofProject(11)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void personWhoIsReplacedIsNamedNowhere(TestDatabase database) {
        try (TestActiveObjects ao = start(database)) {
            fill(ao, 1, 10, "anna");
            fill(ao, 2, 10, "tom");
            new AuditStore(ao).add(new AuditEntry(10, CLOCK.instant(), "anna", "setup.applied", ""));
            UserTraces traces = new UserTraces(ao, new TouchpointStore(ao, CLOCK), new ActionStore(ao, CLOCK), CLOCK);

            // Profile, rating, incident, answer, veto given and lifted, audit, mark of having seen, criterion twice,
            // target, survey, alarm, review twice, details of an action.
            assertThat(traces.forget("anna", "somebody")).isEqualTo(17);

            assertThat(traces.forget("anna", "somebody")).isZero();
            assertThat(new SeenStore(ao, CLOCK).has(1, "anna")).isFalse();
            assertThat(new SeenStore(ao, CLOCK).has(2, "tom")).isTrue();
            assertThat(new RatingStore(ao).ofIssue(1))
                    .extracting(RatingRow::enteredBy)
                    .containsExactly("somebody");
            assertThat(new VetoStore(ao).ofIssue(1)).allSatisfy(veto -> {
                assertThat(veto.givenBy()).isEqualTo("somebody");
                assertThat(veto.liftedBy()).isEqualTo("somebody");
                assertThat(veto.holds()).isFalse();
            });
            assertThat(new RatingStore(ao).ofIssue(2))
                    .extracting(RatingRow::enteredBy)
                    .containsExactly("tom");
        }
    }

    @ParameterizedTest
    @EnumSource
    void personWhoCorrectedAnIncidentIsNamedNowhere(TestDatabase database) {
        try (TestActiveObjects ao = start(database)) {
            fill(ao, 1, 10, "tom");
            IncidentStore incidents = new IncidentStore(ao);
            IncidentRow row = incidents.ofIssue(1, 0, 1).get(0);
            incidents.correct(row.id(), row.corrected(row.incident(), "anna", CLOCK.instant()));

            assertThat(new UserTraces(ao, new TouchpointStore(ao, CLOCK), new ActionStore(ao, CLOCK), CLOCK)
                            .forget("anna", "somebody"))
                    .isEqualTo(1);

            assertThat(incidents.ofIssue(1, 0, 9)).singleElement().satisfies(now -> {
                assertThat(now.loggedBy()).isEqualTo("tom");
                assertThat(now.correction())
                        .extracting(IncidentRow.Correction::by)
                        .isEqualTo("somebody");
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void ownerInTheJournalOfImportsIsReplaced(TestDatabase database) {
        try (TestActiveObjects ao = start(database)) {
            RunStore runs = new RunStore(ao, CLOCK);
            String own = "{\"owner\":\"JIRAUSER1\",\"description\":\"JIRAUSER1 was here\"}";
            String others = "{\"owner\":\"JIRAUSER10\"}";
            String nested = "{\"outcome\":\"{\\\"owner\\\":\\\"JIRAUSER1\\\"}\"}";
            Run run = runs.add(10, RunKind.IMPORT, "tom", "{}", List.of(own, others, nested));

            assertThat(new UserTraces(ao, new TouchpointStore(ao, CLOCK), new ActionStore(ao, CLOCK), CLOCK)
                            .forget("JIRAUSER1", "somebody"))
                    .isEqualTo(2);

            assertThat(runs.steps(run.id(), Set.of(StepState.PENDING), 9))
                    .extracting(RunStep::payload)
                    .containsExactly(
                            "{\"owner\":\"somebody\",\"description\":\"JIRAUSER1 was here\"}",
                            others,
                            "{\"outcome\":\"{\\\"owner\\\":\\\"somebody\\\"}\"}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void personWithANewKeyIsFollowedEverywhere(TestDatabase database) {
        try (TestActiveObjects ao = start(database)) {
            fill(ao, 1, 10, "anna");

            assertThat(new UserTraces(ao, new TouchpointStore(ao, CLOCK), new ActionStore(ao, CLOCK), CLOCK)
                            .rename("anna", "JIRAUSER10001"))
                    .isEqualTo(16);

            assertThat(new SeenStore(ao, CLOCK).has(1, "JIRAUSER10001")).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyRowsOfAPersonAreAllReplaced(TestDatabase database) {
        try (TestActiveObjects ao = start(database)) {
            AuditStore audit = new AuditStore(ao);
            for (int i = 0; i < 1_001; i++) {
                audit.add(new AuditEntry(10, CLOCK.instant(), "anna", "x", ""));
            }

            assertThat(new UserTraces(ao, new TouchpointStore(ao, CLOCK), new ActionStore(ao, CLOCK), CLOCK)
                            .forget("anna", "somebody"))
                    .isEqualTo(1_001);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoEnteredMeasurementsAndEndedASeriesIsNamedNowhereAndBothFollowTheIssue(TestDatabase database) {
        try (TestActiveObjects ao = start(database)) {
            CriterionStore criteria = new CriterionStore(ao, CLOCK);
            long id = criteria.add(CriterionRow.fresh(10, Measurements.criterion(1L, "Abfertigung", "")))
                    .orElseThrow();
            CriterionRow row = criteria.get(id).orElseThrow();
            MeasurementRow answers = Measurements.measurement(row, Measurements.END, null, 1, 2, 3, 4, 5);
            new SurveyStore(ao, CLOCK)
                    .enter(
                            Measurements.survey(10, Measurements.END, "anna", CLOCK),
                            List.of(new MeasurementRow(
                                    0,
                                    answers.subject(),
                                    answers.start(),
                                    answers.end(),
                                    answers.segment(),
                                    answers.measured(),
                                    new MeasurementRow.Entry("Zettel", "anna", CLOCK.instant()),
                                    null)));
            criteria.replace(criteria.get(id).orElseThrow(), "anna");

            assertThat(new UserTraces(ao, new TouchpointStore(ao, CLOCK), new ActionStore(ao, CLOCK), CLOCK)
                            .forget("anna", "somebody"))
                    .isEqualTo(3);
            assertThat(ao.count(PastSeriesEntity.class, Query.select().where("ENDED_BY = ?", "somebody")))
                    .isEqualTo(1);
            assertThat(ao.count(MeasurementEntity.class, Query.select().where("ENTERED_BY = ?", "somebody")))
                    .isEqualTo(1);

            new IssueData(ao, CLOCK).move(1, 11);
            assertThat(ao.count(PastSeriesEntity.class, Query.select().where("PROJECT_ID = ?", 11L)))
                    .isEqualTo(1);
            new IssueData(ao, CLOCK).removeIssues(List.of(1L));
            assertThat(ao.count(PastSeriesEntity.class, Query.select())).isZero();
        }
    }
}
