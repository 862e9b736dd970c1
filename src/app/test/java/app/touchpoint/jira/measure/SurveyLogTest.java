package app.touchpoint.jira.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.MeasurementMemory;
import app.touchpoint.jira.store.SurveyRow;
import app.touchpoint.jira.store.SurveyStore;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.touchpoint.VisibleTouchpoints;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tom sees touchpoint 1 and not touchpoint 2, or both. */
class SurveyLogTest {

    private static final long PROJECT = 10;

    private final SurveyStore store = mock();
    private final VisibleTouchpoints touchpoints = mock();
    private final MeasurementMemory memory = mock();
    private final MeasurementMemory.Moment now = new MeasurementMemory.Moment(PROJECT, null);
    private final SurveyLog log = new SurveyLog(store, memory, touchpoints);
    private final Entered entered = entered();

    private static Entered entered() {
        Project project = mock();
        when(project.getId()).thenReturn(PROJECT);
        ApplicationUser tom = mock();
        when(tom.getKey()).thenReturn("tom");
        SetUpProject setUp = mock();
        when(setUp.projectId()).thenReturn(PROJECT);
        return new Entered(new ProjectVisit(project, tom), setUp);
    }

    @BeforeEach
    void tomSeesTheFirstTouchpointOnly() {
        seen(false, 1);
    }

    @ParameterizedTest(name = "survey of {0} about {1}, all touchpoints seen: {2}; known: {3}")
    @CsvSource({
        "anna, 1,       false, true",
        "anna, 2,       false, false",
        "anna, 1 2,     false, false",
        "anna, 1 2,     true,  true",
        "tom,  1 2,     false, true",
        "anna, by hand, false, false",
        "anna, by hand, true,  true",
        "tom,  by hand, false, true"
    })
    void aSurveyIsKnownToWhoEnteredItAndToWhoSeesAllItsTouchpoints(
            String by, String about, boolean all, boolean known) {
        if (all) {
            seen(true, 1, 2);
        }
        SurveyRow survey = about.equals("by hand") ? byHand(by) : mapped(by, about.split(" ", -1));
        when(memory.waves(now, 20)).thenReturn(List.of(survey));

        assertThat(log.isKnown(entered, survey)).isEqualTo(known);
        assertThat(log.latest(entered, now, touchpoints.seen(entered.visit(), entered.project()), 20))
                .hasSize(known ? 1 : 0);
    }

    /** One's own survey is known even where a touchpoint of it is hidden by now. */
    @Test
    void anIstThatJiraDidNotLetFollowIsToldOfTouchpointsInSightOnly() {
        SurveyRow survey = byHand("tom");
        SurveyRow refused = new SurveyRow(
                survey.id(),
                PROJECT,
                survey.name(),
                survey.mapping(),
                survey.start(),
                survey.end(),
                survey.rows(),
                RefusedIst.json(List.of(new RefusedIst(1, "Gesperrt."), new RefusedIst(2, "Gesperrt."))),
                "tom",
                Instant.EPOCH);

        assertThat(log.withoutIst(entered, refused))
                .singleElement()
                .satisfies(one -> assertThat(one).endsWith(": Gesperrt."));
        assertThat(log.withoutIst(entered, survey)).isEmpty();
    }

    private void seen(boolean all, long... ids) {
        List<TouchpointRow> rows =
                LongStream.of(ids).mapToObj(SurveyLogTest::row).toList();
        when(touchpoints.seen(entered.visit(), entered.project())).thenReturn(new VisibleTouchpoints.Seen(rows, all));
    }

    private static TouchpointRow row(long id) {
        TouchpointRow row = mock();
        when(row.issueId()).thenReturn(id);
        return row;
    }

    private static SurveyRow mapped(String by, String... touchpointIds) {
        List<StoredMapping.Column> columns = List.of(touchpointIds).stream()
                .map(id -> new StoredMapping.Column("Column " + id, Long.parseLong(id), null, "Mean"))
                .toList();
        StoredMapping mapping =
                new StoredMapping("Survey", "2026-10-01", "2026-10-31", "customer", 1, 5, List.of(), null, columns);
        return survey(by, mapping.json(), null);
    }

    private static SurveyRow byHand(String by) {
        return survey(by, "{}", new SurveyRow.Loaded("entered", 1, 0, "[]"));
    }

    private static SurveyRow survey(String by, String mapping, SurveyRow.@Nullable Loaded rows) {
        return new SurveyRow(
                7,
                PROJECT,
                "Survey",
                mapping,
                LocalDate.parse("2026-10-01"),
                LocalDate.parse("2026-10-31"),
                rows,
                by,
                Instant.EPOCH);
    }
}
