package app.touchpoint.jira.measure;

import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.store.MeasurementMemory;
import app.touchpoint.jira.store.SurveyRow;
import app.touchpoint.jira.store.SurveyStore;
import app.touchpoint.jira.touchpoint.VisibleTouchpoints;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The surveys of a project as far as somebody may know of them: one's own, and of others those of which one sees every touchpoint. Of what was
 * entered by hand the log keeps no touchpoints, so whoever did not enter it has to see all of the project.
 */
@Component
public class SurveyLog {

    private final SurveyStore store;
    private final MeasurementMemory memory;
    private final VisibleTouchpoints touchpoints;

    public SurveyLog(SurveyStore store, MeasurementMemory memory, VisibleTouchpoints touchpoints) {
        this.store = store;
        this.memory = memory;
        this.touchpoints = touchpoints;
    }

    /** The survey, whoever may know of it. */
    Optional<SurveyRow> get(long id) {
        return store.get(id);
    }

    /** Whether somebody may know of a survey of the project; a search of the project's touchpoints unless it is one's own. */
    boolean isKnown(Entered entered, SurveyRow survey) {
        return isOwn(entered.visit(), survey)
                || sight(touchpoints.seen(entered.visit(), entered.project())).covers(survey);
    }

    /** Of the surveys entered last those that somebody may know of who sees these touchpoints, the latest first; one statement unless they are remembered. */
    List<SurveyRow> latest(Entered entered, MeasurementMemory.Moment at, VisibleTouchpoints.Seen seen, int most) {
        Sight sight = sight(seen);
        return memory.waves(at, most).stream()
                .filter(survey -> isOwn(entered.visit(), survey) || sight.covers(survey))
                .toList();
    }

    /** Touchpoints of a survey whose Ist Jira did not let follow, each with Jira's words; a search of the project's touchpoints where there are any. */
    List<String> withoutIst(Entered entered, SurveyRow survey) {
        return RefusedIst.read(survey.refusedIsts()).isEmpty()
                ? List.of()
                : withoutIst(touchpoints.seen(entered.visit(), entered.project()), survey);
    }

    /** The same for who sees these touchpoints: one's own survey may have been about others, too. */
    static List<String> withoutIst(VisibleTouchpoints.Seen seen, SurveyRow survey) {
        Map<Long, String> why = RefusedIst.read(survey.refusedIsts()).stream()
                .collect(Collectors.toMap(RefusedIst::issueId, RefusedIst::why));
        return why.isEmpty()
                ? List.of()
                : seen.rows().stream()
                        .filter(row -> why.containsKey(row.issueId()))
                        .map(row -> row.summary() + ": " + why.get(row.issueId()))
                        .toList();
    }

    /** Discards a survey that has no rows yet; false where it has. */
    boolean discard(long id) {
        return store.discard(id);
    }

    private static Sight sight(VisibleTouchpoints.Seen seen) {
        return new Sight(
                seen.all()
                        ? Set.of()
                        : seen.rows().stream().map(row -> row.issueId()).collect(Collectors.toSet()),
                seen.all());
    }

    /** @param touchpoints not looked at where all are seen */
    private record Sight(Set<Long> touchpoints, boolean all) {

        boolean covers(SurveyRow survey) {
            return all
                    || !survey.isEntered()
                            && StoredMapping.read(survey.mapping()).columns().stream()
                                    .allMatch(column -> touchpoints.contains(column.touchpointId()));
        }
    }

    private static boolean isOwn(ProjectVisit visit, SurveyRow survey) {
        ApplicationUser user = visit.user();
        return user != null && user.getKey().equals(survey.enteredBy());
    }
}
