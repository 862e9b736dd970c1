package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * All that is kept of an issue besides the read model, table by table: for issues and projects that are deleted for good. An issue
 * that merely stops being a touchpoint, or is archived, loses nothing.
 */
@Component
public class IssueData {

    /** Each table with the columns that hold issues whose end is the row's end. */
    private static final Map<Class<? extends RawEntity<Long>>, List<String>> BY_ISSUE = Map.ofEntries(
            Map.entry(TouchpointStateEntity.class, List.of("ISSUE_ID")),
            Map.entry(ProfileValueEntity.class, List.of("ISSUE_ID")),
            Map.entry(RatingEntity.class, List.of("ISSUE_ID")),
            Map.entry(PerceptionEntity.class, List.of("ISSUE_ID")),
            Map.entry(IncidentEntity.class, List.of("ISSUE_ID")),
            Map.entry(HandoverEntity.class, List.of("FROM_ISSUE_ID", "TO_ISSUE_ID")),
            Map.entry(AnswerEntity.class, List.of("ISSUE_ID")),
            Map.entry(SeenEntity.class, List.of("ISSUE_ID")),
            Map.entry(VetoEntity.class, List.of("ISSUE_ID")),
            Map.entry(CriterionEntity.class, List.of("ISSUE_ID")),
            Map.entry(TargetEntity.class, List.of("ISSUE_ID")),
            Map.entry(PastSeriesEntity.class, List.of("ISSUE_ID")),
            Map.entry(MeasurementEntity.class, List.of("ISSUE_ID")),
            Map.entry(AlarmEntity.class, List.of("ISSUE_ID")),
            Map.entry(JqlCountEntity.class, List.of("ISSUE_ID")),
            Map.entry(ReviewEntity.class, List.of("ISSUE_ID")),
            Map.entry(ReviewPersonEntity.class, List.of("ISSUE_ID")),
            Map.entry(ActionEntity.class, List.of("ISSUE_ID")),
            Map.entry(ActionLinkEntity.class, List.of("ACTION_ID", "TOUCHPOINT_ID")),
            Map.entry(ActionDetailsEntity.class, List.of("ISSUE_ID")));

    /** What people leave on an issue; what follows from other rows, or is no more than that somebody looked, is none of it. */
    private static final List<Note<?>> NOTES = List.of(
            new Note<>(ProfileValueEntity.class, "ISSUE_ID", ProfileValueEntity::getIssueId),
            new Note<>(RatingEntity.class, "ISSUE_ID", RatingEntity::getIssueId),
            new Note<>(IncidentEntity.class, "ISSUE_ID", IncidentEntity::getIssueId),
            new Note<>(HandoverEntity.class, "FROM_ISSUE_ID", HandoverEntity::getFromIssueId),
            new Note<>(HandoverEntity.class, "TO_ISSUE_ID", HandoverEntity::getToIssueId),
            new Note<>(AnswerEntity.class, "ISSUE_ID", AnswerEntity::getIssueId),
            new Note<>(VetoEntity.class, "ISSUE_ID", VetoEntity::getIssueId),
            new Note<>(CriterionEntity.class, "ISSUE_ID", CriterionEntity::getIssueId),
            new Note<>(TargetEntity.class, "ISSUE_ID", TargetEntity::getIssueId),
            new Note<>(MeasurementEntity.class, "ISSUE_ID", MeasurementEntity::getIssueId),
            new Note<>(ReviewEntity.class, "ISSUE_ID", ReviewEntity::getIssueId),
            new Note<>(ActionDetailsEntity.class, "ISSUE_ID", ActionDetailsEntity::getIssueId));

    private static final Map<Class<? extends RawEntity<Long>>, List<String>> BY_PROJECT = Map.ofEntries(
            Map.entry(TouchpointStateEntity.class, List.of("PROJECT_ID")),
            Map.entry(ProfileValueEntity.class, List.of("PROJECT_ID")),
            Map.entry(RatingEntity.class, List.of("PROJECT_ID")),
            Map.entry(PerceptionEntity.class, List.of("PROJECT_ID")),
            Map.entry(IncidentEntity.class, List.of("PROJECT_ID")),
            Map.entry(HandoverEntity.class, List.of("PROJECT_ID", "TO_PROJECT_ID")),
            Map.entry(AnswerEntity.class, List.of("PROJECT_ID")),
            Map.entry(PracticeEntity.class, List.of("PROJECT_ID")),
            Map.entry(SeenEntity.class, List.of("PROJECT_ID")),
            Map.entry(VetoEntity.class, List.of("PROJECT_ID")),
            Map.entry(CriterionEntity.class, List.of("PROJECT_ID")),
            Map.entry(TargetEntity.class, List.of("PROJECT_ID")),
            Map.entry(PastSeriesEntity.class, List.of("PROJECT_ID")),
            Map.entry(SurveyEntity.class, List.of("PROJECT_ID")),
            Map.entry(MeasurementEntity.class, List.of("PROJECT_ID")),
            Map.entry(AlarmEntity.class, List.of("PROJECT_ID")),
            Map.entry(JqlCountEntity.class, List.of("PROJECT_ID")),
            Map.entry(DigestEntity.class, List.of("PROJECT_ID")),
            Map.entry(ReviewEntity.class, List.of("PROJECT_ID")),
            Map.entry(ReviewPersonEntity.class, List.of("PROJECT_ID")),
            Map.entry(PhaseEntity.class, List.of("PROJECT_ID")),
            Map.entry(PlaceNameEntity.class, List.of("PROJECT_ID")),
            Map.entry(ChannelEntity.class, List.of("PROJECT_ID")),
            Map.entry(MatrixViewEntity.class, List.of("PROJECT_ID")),
            Map.entry(SettingEntity.class, List.of("PROJECT_ID")),
            Map.entry(SetupItemEntity.class, List.of("PROJECT_ID")),
            Map.entry(StampEntity.class, List.of("PROJECT_ID")),
            Map.entry(RunEntity.class, List.of("PROJECT_ID")),
            Map.entry(ActionEntity.class, List.of("PROJECT_ID")),
            Map.entry(ActionLinkEntity.class, List.of("PROJECT_ID", "ACTION_PROJECT_ID")),
            Map.entry(ActionDetailsEntity.class, List.of("PROJECT_ID")));

    private final ActiveObjects ao;
    private final Stamps measurements;

    public IssueData(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.measurements = new Stamps(ao, clock, Stamps.Kind.MEASUREMENTS);
    }

    /** Those of the issues that somebody rated, described or left anything else on; twelve statements per 500, streamed. */
    public Set<Long> withNotesAmong(Collection<Long> issueIds) {
        Set<Long> noted = new HashSet<>();
        Slices.of(issueIds).forEach(ids -> NOTES.forEach(note -> note.addTo(noted, ao, ids)));
        return noted;
    }

    /** Deletes what is kept of issues that are gone; twenty-one statements per 500. */
    public void removeIssues(Collection<Long> issueIds) {
        Slices.of(issueIds)
                .forEach(ids -> BY_ISSUE.forEach((table, columns) -> columns.forEach(column ->
                        ao.deleteWithSQL(table, TouchpointStore.inClause(column, ids.size()), ids.toArray()))));
    }

    /** Deletes what is kept of a project that is gone, its journal, journey, settings and set-up included; a statement per table. */
    public void removeProject(long projectId) {
        List<Long> runs = Arrays.stream(ao.find(RunEntity.class, Query.select().where("PROJECT_ID = ?", projectId)))
                .map(RunEntity::getID)
                .toList();
        Slices.of(runs)
                .forEach(ids -> ao.deleteWithSQL(
                        RunStepEntity.class, TouchpointStore.inClause("RUN_ID", ids.size()), ids.toArray()));
        BY_PROJECT.forEach(
                (table, columns) -> columns.forEach(column -> ao.deleteWithSQL(table, column + " = ?", projectId)));
    }

    /** Lets what is kept of an issue follow it into another project; a statement per table to read and one per row, and up to five. */
    public void move(long issueId, long projectId) {
        Set<Long> projects = new HashSet<>(Set.of(projectId));
        ao.stream(
                CriterionEntity.class,
                Query.select("ID, PROJECT_ID").where("ISSUE_ID = ?", issueId),
                criterion -> projects.add(criterion.getProjectId()));
        measurements.write(projects, () -> Moves.move(ao, issueId, projectId));
    }

    /** A column that names the issue on which somebody left something. */
    private record Note<E extends RawEntity<Long>>(Class<E> table, String column, Function<E, @Nullable Long> issue) {

        void addTo(Set<Long> noted, ActiveObjects ao, List<Long> ids) {
            ao.stream(
                    table,
                    Query.select("ID, " + column).where(TouchpointStore.inClause(column, ids.size()), ids.toArray()),
                    entity -> Optional.ofNullable(issue.apply(entity)).ifPresent(noted::add));
        }
    }
}
