package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.criterion.Sampling;
import app.touchpoint.core.criterion.Upkeep;
import app.touchpoint.core.criterion.Wording;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.survey.ColumnAnswers;
import app.touchpoint.core.survey.SurveyMapping;
import app.touchpoint.core.survey.SurveyRows;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.measure.SurveyTargets.Found;
import app.touchpoint.jira.measure.SurveyTargets.Target;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.MeasurementRow;
import app.touchpoint.jira.store.SurveyRow;
import app.touchpoint.jira.store.SurveyStore;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Publishes what the rows of a survey have come to, in one step. */
@Component
public class SurveyPublisher {

    /** How often a criterion that an import makes is to be measured, in days; whoever knows better changes it. */
    private static final int QUARTER = 91;

    private final SurveyStore store;
    private final SurveyTargets targets;
    private final LoadView view;
    private final SurveyGuard guard;
    private final Means means;

    /** Who may write, and who lets the Ist follow. */
    @Component
    public static class Means {

        private final MeasureLock lock;
        private final IstFollower ists;

        public Means(MeasureLock lock, IstFollower ists) {
            this.lock = lock;
            this.ists = ists;
        }
    }

    public SurveyPublisher(SurveyStore store, SurveyTargets targets, LoadView view, SurveyGuard guard, Means means) {
        this.store = store;
        this.targets = targets;
        this.view = view;
        this.guard = guard;
        this.means = means;
    }

    /** What would come of publishing it now; ends the request where it may not be published. */
    LoadInfo checked(Entered entered, SurveyRow survey, List<Target> about, SurveyRows.Read read, String hash) {
        if (store.ofContent(survey.projectId(), hash).isEmpty()) {
            refuseTelling(survey, about, read);
        }
        return view.read(entered, survey, about, read, "checked", null);
    }

    private void refuseTelling(SurveyRow survey, List<Target> about, SurveyRows.Read read) {
        List<Refusal> refusals = guard.refusals(survey, about, read.columns());
        if (!refusals.isEmpty()) {
            throw view.problem(List.of(), refusals);
        }
    }

    /** What the columns are about as things are now; ends the request where that is not as it was when the mapping was sent. */
    List<Target> suitable(Entered entered, StoredMapping mapping) {
        return suitable(targets.ofStored(entered, mapping));
    }

    private List<Target> suitable(Found found) {
        if (!found.refusals().isEmpty()) {
            throw view.problem(List.of(), found.refusals());
        }
        return found.targets();
    }

    /** Publishes what was read, unless the same was published before, and lets the Ist of the touchpoints follow. */
    LoadInfo publish(Entered entered, SurveyRow survey, List<Target> before, SurveyRows.Read read, String hash) {
        LoadInfo info = means.lock.holding(survey.projectId(), () -> published(entered, survey, before, read, hash));
        long published = info.sameAs() == null ? survey.id() : info.sameAs();
        ApplicationUser user = Objects.requireNonNull(entered.visit().user());
        Set<Long> touchpoints =
                before.stream().map(target -> target.touchpoint().issueId()).collect(Collectors.toSet());
        return info.withoutIst(store.get(published)
                .map(row -> means.ists.settle(row, touchpoints, user))
                .orElse(List.of()));
    }

    private LoadInfo published(
            Entered entered, SurveyRow survey, List<Target> before, SurveyRows.Read read, String hash) {
        StoredMapping mapping = StoredMapping.read(survey.mapping());
        // Again, since it may have taken minutes to read the rows.
        List<Target> about = suitable(targets.again(entered, mapping, before));
        Optional<SurveyRow> same = store.ofContent(survey.projectId(), hash);
        if (same.isPresent()) {
            return view.read(
                    entered, survey, about, read, "unchanged", same.get().id());
        }
        refuseTelling(survey, about, read);
        SurveyRow.Loaded loaded = new SurveyRow.Loaded(
                hash, read.rows(), read.refused(), RefusedRows.of(read).json());
        List<CriterionRow> fresh = about.stream()
                .filter(target -> target.criterion() == null)
                .map(target -> CriterionRow.fresh(survey.projectId(), criterion(target, mapping.mapping())))
                .toList();
        List<Long> made = new ArrayList<>();
        boolean done = store.publish(survey.id(), loaded, fresh, ids -> {
            made.clear();
            made.addAll(ids);
            return measurements(survey, about, ids, read.columns(), mapping.mapping());
        });
        if (!done) {
            throw view.problem(
                    List.of(),
                    List.of(Refusal.of(Refusal.Reason.CONFLICT, "survey.published", Long.toString(survey.id()))));
        }
        List<Target> written = made.isEmpty() ? about : targets.withCriteria(about, made);
        return view.read(entered, survey, written, read, "published", null);
    }

    /** The one that is made for a column that names none. */
    static Criterion criterion(Target target, SurveyMapping mapping) {
        return new Criterion(
                new Wording(target.criterionName(), "", "", Wording.Level.RELATIONSHIP),
                Measure.meanOn(mapping.scale()),
                new Sampling(mapping.group(), "", Sampling.Method.SURVEY, mapping.name(), Sampling.LEAST_MINIMUM),
                new Upkeep(QUARTER, QUARTER, Upkeep.Duties.NONE),
                new Criterion.Standing(
                        Optional.of(new IssueId(target.touchpoint().issueId())), 1, true));
    }

    private static List<MeasurementRow> measurements(
            SurveyRow survey,
            List<Target> about,
            List<Long> freshIds,
            List<ColumnAnswers> answers,
            SurveyMapping mapping) {
        List<MeasurementRow> rows = new ArrayList<>();
        int fresh = 0;
        for (int i = 0; i < about.size(); i++) {
            Target target = about.get(i);
            CriterionRow known = target.criterion();
            MeasurementRow.Subject subject = new MeasurementRow.Subject(
                    survey.id(),
                    known == null ? freshIds.get(fresh++) : known.id(),
                    target.touchpoint().issueId(),
                    survey.projectId(),
                    known == null ? 1 : known.series(),
                    mapping.group());
            ColumnAnswers column = answers.get(i);
            rows.add(new MeasurementRow(
                    0, subject, survey.start(), survey.end(), Optional.empty(), column.overall(), null, null));
            column.segments()
                    .forEach((name, of) -> rows.add(new MeasurementRow(
                            0, subject, survey.start(), survey.end(), Optional.of(name), of, null, null)));
        }
        return rows;
    }
}
