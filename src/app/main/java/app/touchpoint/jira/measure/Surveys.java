package app.touchpoint.jira.measure;

import app.touchpoint.core.survey.SurveyMapping;
import app.touchpoint.core.survey.SurveyRows;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.measure.SurveyTargets.Found;
import app.touchpoint.jira.measure.SurveyTargets.Target;
import app.touchpoint.jira.rest.RestProblem;
import app.touchpoint.jira.store.SurveyRow;
import app.touchpoint.jira.store.SurveyStore;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Imports surveys: first how to read them, then their rows. */
@Component
public class Surveys {

    private final SurveyStore store;
    private final SurveyTargets targets;
    private final LoadView view;
    private final SurveyPublisher publisher;
    private final Clock clock;

    public Surveys(SurveyStore store, SurveyTargets targets, LoadView view, SurveyPublisher publisher, Clock clock) {
        this.store = store;
        this.targets = targets;
        this.view = view;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Keeps how a survey is to be read, after all of it was looked at. Its id. */
    long begin(Entered entered, SurveyMapping mapping, String userKey) {
        List<SurveyMapping.Problem> problems = mapping.problems(LocalDate.ofInstant(clock.instant(), clock.getZone()));
        Found found = targets.ofNew(entered, mapping);
        if (!problems.isEmpty() || !found.refusals().isEmpty()) {
            throw view.problem(problems, found.refusals());
        }
        StoredMapping stored = StoredMapping.of(
                mapping,
                found.targets().stream()
                        .map(target -> new StoredMapping.Column(
                                target.header(),
                                target.touchpoint().issueId(),
                                target.criterion() == null
                                        ? null
                                        : target.criterion().id(),
                                target.criterionName()))
                        .toList());
        return store.add(new SurveyRow(
                0,
                entered.project().projectId(),
                mapping.name(),
                stored.json(),
                mapping.period().start(),
                mapping.period().end(),
                null,
                userKey,
                clock.instant()));
    }

    /** A survey as the log knows it; the caller has made sure that the visitor may know of it. */
    SurveyInfo logged(SurveyRow survey, List<String> withoutIst) {
        return view.logged(survey, withoutIst);
    }

    /**
     * Reads rows and, unless it is a dry run, publishes what they come to.
     *
     * @throws RestProblem 409 where a touchpoint or criterion is gone or other rows were published, 422 where the file is unfit
     * @throws IOException where the body cannot be read to its end; nothing is written then
     */
    LoadInfo load(Entered entered, SurveyRow survey, InputStream body, boolean dryRun) throws IOException {
        StoredMapping mapping = StoredMapping.read(survey.mapping());
        List<Target> about = publisher.suitable(entered, mapping);
        SurveyFile.Result file = SurveyFile.read(body, mapping.mapping());
        if (file.rows() instanceof SurveyRows.Unfit unfit) {
            return view.unfit(survey, unfit);
        }
        SurveyRows.Read read = (SurveyRows.Read) file.rows();
        if (read.refused() == read.rows()) {
            return view.nothing(survey, read);
        }
        String hash = mapping.contentHash(file.contentHash());
        return dryRun
                ? publisher.checked(entered, survey, about, read, hash)
                : publisher.publish(entered, survey, about, read, hash);
    }
}
