package app.touchpoint.jira.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.core.criterion.Scale;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.survey.MappedColumn;
import app.touchpoint.core.survey.SurveyMapping;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.LimitedStream;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.rest.RestProblem;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.SurveyRow;
import com.atlassian.jira.project.Project;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bodies that do not say how large they are, or end too early, read by the real parser. */
class SurveyRowsResourceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final SurveyRow SURVEY =
            new SurveyRow(3, 10, "Welle", "{}", DAY, DAY.plusDays(30), null, "tom", Instant.EPOCH);
    private static final SurveyMapping MAPPING = new SurveyMapping(
            "Welle",
            new SurveyMapping.Period(DAY, DAY.plusDays(30)),
            RaterGroup.CUSTOMER,
            new Scale(1, 5),
            Set.of(""),
            Optional.empty(),
            List.of(new MappedColumn("Service", "AIR-12", "Service")));
    private static final byte[] FILE = ("Service\n" + "5\n".repeat(2_000)).getBytes(StandardCharsets.UTF_8);

    private final Surveys surveys = mock();
    private final I18nResolver texts = mock();
    private final SurveyRowsResource resource = new SurveyRowsResource(
            mock(JourneyGate.class), mock(Access.class), mock(SurveyLog.class), surveys, new Refusals(texts));

    @BeforeEach
    void parse() throws IOException {
        when(texts.getText(anyString(), any(Serializable[].class))).thenAnswer(call -> call.getArgument(0));
        when(surveys.load(any(), any(), any(), anyBoolean())).thenAnswer(call -> {
            SurveyFile.read(call.getArgument(2), MAPPING);
            throw new AssertionError("All of the body was read.");
        });
    }

    private RestProblem problem(InputStream body, long most) {
        Entered entered = new Entered(new ProjectVisit(mock(Project.class), null), mock(SetUpProject.class));
        return catchThrowableOfType(
                RestProblem.class, () -> resource.read(entered, SURVEY, new LimitedStream(body, most), false));
    }

    @Test
    void moreThanCanBeMeantIsRefusedThoughItDidNotSayHowMuchItIs() {
        RestProblem problem = problem(new ByteArrayInputStream(FILE), FILE.length - 1);

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem).hasMessageContaining("survey.too-large");
    }

    @Test
    void aBodyThatBreaksOffIsNoFile() {
        InputStream broken = new FilterInputStream(new ByteArrayInputStream(FILE)) {
            private int left = FILE.length / 2;

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                if (left <= 0) {
                    throw new IOException("The connection was lost.");
                }
                int read = super.read(into, offset, Math.min(length, left));
                left -= read;
                return read;
            }
        };

        RestProblem problem = problem(broken, FILE.length);

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem).hasMessageContaining("survey-body-broken");
    }
}
