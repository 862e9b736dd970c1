package app.touchpoint.jira.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.criterion.Sampling;
import app.touchpoint.core.criterion.Scale;
import app.touchpoint.core.criterion.Upkeep;
import app.touchpoint.core.criterion.Wording;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.statistics.ScaleCounts;
import app.touchpoint.core.survey.Answers;
import app.touchpoint.core.survey.AnswersView;
import app.touchpoint.jira.access.People;
import app.touchpoint.jira.journey.JsonText;
import app.touchpoint.jira.measure.SeriesReader.Point;
import app.touchpoint.jira.store.MeasurementRow;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written once for many readers tells none of them what only another may know, nor what was right before. */
class MeasurementViewsTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2026-09-30");
    private static final Criterion ASKED = new Criterion(
            new Wording("Effort", "", "", Wording.Level.PROCESS),
            Measure.meanOn(new Scale(1, 5)),
            new Sampling(RaterGroup.CUSTOMER, "", Sampling.Method.SURVEY, "", 5),
            new Upkeep(90, 180, Upkeep.Duties.NONE),
            new Criterion.Standing(Optional.empty(), 1, true));

    private final UserManager users = mock();
    private final JiraAuthenticationContext authentication = mock();
    private final ApplicationUser anna = mock();
    private Instant now = Instant.parse("2026-10-07T12:00:00Z");
    private final MeasurementViews views = new MeasurementViews(new People(users, authentication, mock()), new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @BeforeEach
    void logIn() {
        when(authentication.getLoggedInUser()).thenReturn(anna);
        when(users.getUserByKey("JIRAUSER1")).thenReturn(anna);
        when(anna.getDisplayName()).thenReturn("Anna \"Äpfel\" <b>");
    }

    private static Point point(long id, @Nullable Long replacedBy) {
        return new Point(
                new MeasurementRow(
                        id,
                        new MeasurementRow.Subject(1, 2, null, 10, 1, RaterGroup.CUSTOMER),
                        LAST_DAY.minusDays(29),
                        LAST_DAY,
                        Optional.empty(),
                        new Answers(ScaleCounts.of(1, new long[] {1, 0, 1, 0, 1}), 0),
                        new MeasurementRow.Entry("Form", "JIRAUSER1", Instant.EPOCH),
                        null),
                ASKED,
                new AnswersView.Hidden(5),
                replacedBy);
    }

    private JsonNode read(Point point) throws Exception {
        List<JsonText> list = views.list(List.of(point));
        return new ObjectMapper()
                .readTree(new ObjectMapper().writeValueAsString(list))
                .path(0);
    }

    @Test
    void whoIsNotLoggedInDoesNotReadTheNameThatWasWrittenForAnother() throws Exception {
        Point point = point(3, null);
        assertThat(read(point).path("enteredBy").asText()).isEqualTo("Anna \"Äpfel\" <b>");
        when(authentication.getLoggedInUser()).thenReturn(null);
        assertThat(read(point).path("enteredBy").asText()).isEmpty();
        when(authentication.getLoggedInUser()).thenReturn(anna);
        assertThat(read(point).path("enteredBy").asText()).isEqualTo("Anna \"Äpfel\" <b>");
    }

    @Test
    void theAgeIsThatOfToday() throws Exception {
        Point point = point(3, null);
        assertThat(read(point).path("ageDays").asInt()).isEqualTo(7);
        now = now.plusSeconds(86_400);
        assertThat(read(point).path("ageDays").asInt()).isEqualTo(8);
    }

    @Test
    void whatIsCorrectedSaysSoFromThenOn() throws Exception {
        assertThat(read(point(3, null)).path("replacedBy").isNull()).isTrue();
        assertThat(read(point(3, 4L)).path("replacedBy").asLong()).isEqualTo(4);
    }
}
