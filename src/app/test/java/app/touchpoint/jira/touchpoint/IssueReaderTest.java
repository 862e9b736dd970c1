package app.touchpoint.jira.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointRow.Place;
import app.touchpoint.jira.store.TouchpointRow.Rating;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in an issue stands in its row. */
class IssueReaderTest {

    private final CustomFieldManager fields = mock(CustomFieldManager.class);
    private final Issue issue = mock(Issue.class);
    private final SetUpProject project = mock(SetUpProject.class);
    private final CustomField ist = mock(CustomField.class);
    private final CustomField phase = mock(CustomField.class);
    private final IssueReader reader = new IssueReader(fields);

    @BeforeEach
    void describeIssue() {
        when(project.projectId()).thenReturn(10L);
        when(project.touchpointTypeId()).thenReturn("10100");
        when(project.istFieldId()).thenReturn(3L);
        when(project.phaseFieldId()).thenReturn(1L);
        when(fields.getCustomFieldObject(3L)).thenReturn(ist);
        when(fields.getCustomFieldObject(1L)).thenReturn(phase);
        when(issue.getId()).thenReturn(7L);
        when(issue.getKey()).thenReturn("A-B-12");
        when(issue.getProjectId()).thenReturn(10L);
        when(issue.getIssueTypeId()).thenReturn("10100");
        when(issue.getSummary()).thenReturn("Test ride");
        when(issue.getUpdated()).thenReturn(new Timestamp(5));
        when(issue.getComponents()).thenReturn(List.of());
    }

    @Test
    void valuesAndIdsAreRead() {
        ApplicationUser anna = mock(ApplicationUser.class);
        when(anna.getKey()).thenReturn("JIRAUSER10001");
        Option before = mock(Option.class);
        when(before.getOptionId()).thenReturn(100L);
        ProjectComponent late = component(9);
        ProjectComponent early = component(4);
        when(issue.getAssignee()).thenReturn(anna);
        when(issue.getCustomFieldValue(ist)).thenReturn(6.5);
        when(issue.getCustomFieldValue(phase)).thenReturn(before);
        when(issue.getComponents()).thenReturn(List.of(late, early));
        when(issue.getDescription()).thenReturn("Hello");

        TouchpointRow row = reader.read(issue, project, null);

        assertThat(row)
                .isEqualTo(new TouchpointRow(
                        7,
                        10,
                        12,
                        "Test ride",
                        new Place(100L, null, Place.UNRANKED, List.of(4L, 9L)),
                        new Rating(6.5, null, null, null, "MANUAL", null),
                        "JIRAUSER10001",
                        Fingerprint.of("Hello"),
                        5));
    }

    @ParameterizedTest(name = "Ist {0} from {1}, now {2}: {3}")
    @CsvSource({
        "6.5, CUSTOMERS, 6.5, CUSTOMERS",
        "6.5, CUSTOMERS, 7.0, OVERRIDE",
        "6.5, OVERRIDE,  6.5, OVERRIDE",
        "6.5, OVERRIDE,  7.0, OVERRIDE",
        "6.5, CUSTOMERS, ,    ",
        "   , ,          7.0, MANUAL",
        "6.5, MANUAL,    6.5, MANUAL"
    })
    void sourceOfAnIstStaysWhileTheIstDoes(
            @Nullable Double before, @Nullable String source, @Nullable Double now, @Nullable String expected) {
        when(issue.getCustomFieldValue(ist)).thenReturn(now);
        TouchpointRow known = new TouchpointRow(
                7,
                10,
                12,
                "Test ride",
                new Place(null, null, 3, List.of()),
                new Rating(before, null, 2.0, null, source, source == null ? null : 40),
                null,
                null,
                1);

        Rating rating = reader.read(issue, project, known).rating();

        assertThat(rating.source()).isEqualTo(expected);
        assertThat(rating.sollMinimum()).isEqualTo(2.0);
    }

    @Test
    void fieldThatIsGoneIsEmpty() {
        when(fields.getCustomFieldObject(3L)).thenReturn(null);

        assertThat(reader.read(issue, project, null).rating().ist()).isNull();
    }

    @ParameterizedTest(name = "type {0}, project {1}, archived {2}: {3}")
    @CsvSource({"10100, 10, false, true", "10200, 10, false, false", "10100, 11, false, false", "10100, 10, true, false"
    })
    void touchpointIsWhatHasTheTypeInTheProject(String type, long projectId, boolean archived, boolean expected) {
        when(issue.getIssueTypeId()).thenReturn(type);
        when(issue.getProjectId()).thenReturn(projectId);
        when(issue.isArchived()).thenReturn(archived);

        assertThat(IssueReader.isTouchpoint(issue, project)).isEqualTo(expected);
    }

    private static ProjectComponent component(long id) {
        ProjectComponent component = mock(ProjectComponent.class);
        when(component.getId()).thenReturn(id);
        return component;
    }
}
