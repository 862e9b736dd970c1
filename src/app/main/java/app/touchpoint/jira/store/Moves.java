package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.Query;

/** Lets rows follow their issue into another project. */
final class Moves {

    private static final String OF_ISSUE = "ISSUE_ID = ? AND PROJECT_ID <> ?";

    private Moves() {}

    static void move(ActiveObjects ao, long issueId, long projectId) {
        for (ProfileValueEntity row : ao.find(ProfileValueEntity.class, moved(issueId, projectId))) {
            row.setProjectId(projectId);
            row.save();
        }
        for (RatingEntity row : ao.find(RatingEntity.class, moved(issueId, projectId))) {
            row.setProjectId(projectId);
            row.save();
        }
        for (PerceptionEntity row : ao.find(PerceptionEntity.class, moved(issueId, projectId))) {
            row.setProjectId(projectId);
            row.save();
        }
        for (IncidentEntity row : ao.find(IncidentEntity.class, moved(issueId, projectId))) {
            row.setProjectId(projectId);
            row.save();
        }
        for (AnswerEntity row : ao.find(AnswerEntity.class, moved(issueId, projectId))) {
            row.setProjectId(projectId);
            row.save();
        }
        for (SeenEntity row : ao.find(SeenEntity.class, moved(issueId, projectId))) {
            row.setProjectId(projectId);
            row.save();
        }
        for (CriterionEntity row : ao.find(CriterionEntity.class, moved(issueId, projectId))) {
            row.setProjectId(projectId);
            row.save();
        }
        for (TargetEntity row : ao.find(TargetEntity.class, moved(issueId, projectId))) {
            row.setProjectId(projectId);
            row.save();
        }
        for (PastSeriesEntity row : ao.find(PastSeriesEntity.class, moved(issueId, projectId))) {
            row.setProjectId(projectId);
            row.save();
        }
        for (MeasurementEntity row : ao.find(MeasurementEntity.class, moved(issueId, projectId))) {
            row.setProjectId(projectId);
            row.save();
        }
        for (AlarmEntity row : ao.find(AlarmEntity.class, moved(issueId, projectId))) {
            row.setProjectId(projectId);
            row.save();
        }
        for (JqlCountEntity row : ao.find(JqlCountEntity.class, moved(issueId, projectId))) {
            row.setProjectId(projectId);
            row.save();
        }
        for (ReviewEntity row : ao.find(ReviewEntity.class, moved(issueId, projectId))) {
            row.setProjectId(projectId);
            row.save();
        }
        for (ReviewPersonEntity row : ao.find(ReviewPersonEntity.class, moved(issueId, projectId))) {
            row.setProjectId(projectId);
            row.save();
        }
        for (HandoverEntity row : ao.find(HandoverEntity.class, Query.select().where("FROM_ISSUE_ID = ?", issueId))) {
            row.setProjectId(projectId);
            row.save();
        }
        for (HandoverEntity row : ao.find(HandoverEntity.class, Query.select().where("TO_ISSUE_ID = ?", issueId))) {
            row.setToProjectId(projectId);
            row.save();
        }
    }

    /** A new one each time: the library writes the columns of the table into it. */
    private static Query moved(long issueId, long projectId) {
        return Query.select().where(OF_ISSUE, issueId, projectId);
    }
}
