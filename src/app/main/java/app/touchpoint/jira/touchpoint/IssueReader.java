package app.touchpoint.jira.touchpoint;

import app.touchpoint.core.touchpoint.IstSource;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointRow.Place;
import app.touchpoint.jira.store.TouchpointRow.Rating;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads one issue field by field, which costs Jira about a query per field: for changed issues only, never for a list on a page. */
@Component
public class IssueReader {

    /** The source of an Ist that somebody typed. */
    private static final String MANUAL = IstSource.Kind.MANUAL.name();

    private final CustomFieldManager fields;

    public IssueReader(CustomFieldManager fields) {
        this.fields = fields;
    }

    /** Whether the issue is a touchpoint of that project which pages show; an archived one is not. */
    public static boolean isTouchpoint(Issue issue, SetUpProject project) {
        return project.touchpointTypeId().equals(issue.getIssueTypeId())
                && Objects.equals(issue.getProjectId(), project.projectId())
                && !issue.isArchived();
    }

    /**
     * The row of an issue.
     *
     * @param known the row as it was, whose rank and profile are kept; the source of an Ist is kept while the Ist is the same
     */
    public TouchpointRow read(Issue issue, SetUpProject project, @Nullable TouchpointRow known) {
        Double ist = number(issue, project.istFieldId());
        Rating before = known == null ? new Rating(null, null, null, null, null, null) : known.rating();
        boolean sameIst = Objects.equals(before.ist(), ist);
        // Whoever types over what customers measured overrides it, and has given no reason yet.
        String typed = before.isMeasured() || before.isOverridden() ? IstSource.Kind.OVERRIDE.name() : MANUAL;
        String manual = ist == null ? null : typed;
        Rating rating = new Rating(
                ist,
                number(issue, project.sollFieldId()),
                before.sollMinimum(),
                number(issue, project.importanceFieldId()),
                sameIst && before.source() != null ? before.source() : manual,
                sameIst ? before.count() : null,
                sameIst ? before.evidence() : null,
                sameIst ? before.reason() : null);
        Place place = new Place(
                option(issue, project.phaseFieldId()),
                option(issue, project.channelFieldId()),
                Place.UNRANKED,
                issue.getComponents().stream()
                        .map(ProjectComponent::getId)
                        .sorted()
                        .toList());
        return new TouchpointRow(
                issue.getId(),
                project.projectId(),
                numberOf(issue),
                issue.getSummary(),
                place,
                rating,
                userKeyOf(issue),
                Fingerprint.of(issue.getDescription()),
                issue.getUpdated().getTime());
    }

    /** The row of an issue whose values are known. */
    TouchpointRow rowOf(Issue issue, SetUpProject project, ReadModel.Known known) {
        Rating rating = new Rating(
                known.ist(), known.soll(), null, known.importance(), known.ist() == null ? null : MANUAL, null);
        Place place = new Place(
                known.phaseId(),
                known.channelId(),
                Place.UNRANKED,
                known.componentIds().stream().sorted().toList());
        return new TouchpointRow(
                issue.getId(),
                project.projectId(),
                numberOf(issue),
                issue.getSummary(),
                place,
                rating,
                userKeyOf(issue),
                Fingerprint.of(issue.getDescription()),
                issue.getUpdated().getTime());
    }

    private @Nullable Double number(Issue issue, long fieldId) {
        return value(issue, fieldId) instanceof Number number ? number.doubleValue() : null;
    }

    private @Nullable Long option(Issue issue, long fieldId) {
        return value(issue, fieldId) instanceof Option option ? option.getOptionId() : null;
    }

    private @Nullable Object value(Issue issue, long fieldId) {
        CustomField field = fields.getCustomFieldObject(fieldId);
        return field == null ? null : issue.getCustomFieldValue(field);
    }

    private static @Nullable String userKeyOf(Issue issue) {
        return issue.getAssignee() == null ? null : issue.getAssignee().getKey();
    }

    /** The key's number, for the key itself changes with the project's. */
    static long numberOf(Issue issue) {
        String key = issue.getKey();
        return Long.parseLong(key.substring(key.lastIndexOf('-') + 1));
    }
}
