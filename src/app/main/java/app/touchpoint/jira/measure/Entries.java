package app.touchpoint.jira.measure;

import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.Names;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.shared.Texts;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.measure.EntriesInfo.RefusedInfo;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.MeasurementRow;
import app.touchpoint.jira.store.SurveyRow;
import app.touchpoint.jira.store.SurveyStore;
import app.touchpoint.jira.touchpoint.VisibleTouchpoints;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Enters measurements that people type or send: all of one request or none. */
@Component
public class Entries {

    /** The most of one request. */
    static final int MOST = 10_000;

    /** The name of a wave whose first measurement says nothing of where it comes from. */
    static final String NAMELESS = "–";

    private static final int TOLD = 10;

    private final VisibleTouchpoints touchpoints;
    private final Access access;
    private final Stores stores;
    private final ProjectSettings settings;
    private final Refusals refusals;

    /** Where criteria and measurements are kept, and who lets the Ist follow. */
    @Component
    public static class Stores {

        private final CriterionStore criteria;
        private final SurveyStore surveys;
        private final MeasureLock lock;
        private final IstFollower ists;
        private final Clock clock;

        public Stores(CriterionStore criteria, SurveyStore surveys, MeasureLock lock, IstFollower ists, Clock clock) {
            this.criteria = criteria;
            this.surveys = surveys;
            this.lock = lock;
            this.ists = ists;
            this.clock = clock;
        }
    }

    public Entries(
            VisibleTouchpoints touchpoints, Access access, Stores stores, ProjectSettings settings, Refusals refusals) {
        this.touchpoints = touchpoints;
        this.access = access;
        this.stores = stores;
        this.settings = settings;
        this.refusals = refusals;
    }

    /**
     * What came of a request.
     *
     * @param status 201 where they were entered, 200 after a dry run, else why not
     */
    record Answer(int status, EntriesInfo info) {}

    /** A request's measurements, taken one after the other. */
    final class Batch {

        private final Entered entered;
        private final EntryFindings findings = new EntryFindings();
        private final EntryCriteria criteria;
        private final EntryReader reader;
        private final List<Entry> entries = new ArrayList<>();
        private int count;

        private Batch(Entered entered) {
            this.entered = entered;
            criteria = new EntryCriteria(
                    entered.visit().project().getKey(),
                    touchpoints.rows(entered.visit(), entered.project()),
                    stores.criteria.ofProject(entered.project().projectId()),
                    access);
            reader = new EntryReader(
                    criteria, LocalDate.ofInstant(stores.clock.instant(), stores.clock.getZone()), findings);
        }

        EntryFindings findings() {
            return findings;
        }

        /** Whether no more can be taken. */
        boolean isFull() {
            return count > MOST;
        }

        void add(long line, @Nullable MeasurementInput input) {
            count++;
            if (count > MOST) {
                findings.add(line, "", "", "measurement.too-many", MOST);
                return;
            }
            reader.read(line, input).ifPresent(entries::add);
        }

        /** Enters them all, or says what is wrong; nothing is written after a dry run. */
        Answer finish(boolean dryRun) {
            if (count == 0 && findings.isEmpty()) {
                findings.add(0, "", "", "measurement.none");
            }
            if (!findings.isEmpty()) {
                return refused();
            }
            if (dryRun) {
                look();
                return findings.isEmpty() ? answer(200, "checked", List.of(), List.of()) : refused();
            }
            OptionalLong wave = stores.lock.holding(entered.project().projectId(), this::enter);
            return wave.isPresent() ? followed(wave.getAsLong()) : refused();
        }

        private void look() {
            Set<Long> related = AskedTogether.related(
                    entries.stream().map(Entry::criterion).toList(),
                    criteria.all().values());
            Map<Long, List<MeasurementRow>> known = stores.surveys.seriesOf(related);
            EntryRules rules = new EntryRules(
                    criteria.all(),
                    known,
                    stores.surveys.measurementsOf(wavesBeside(known), related),
                    settings.of(entered.project().projectId()).minimumN(),
                    findings);
            entries.forEach(rules::look);
        }

        /** Surveys that share days with what is entered. */
        private Set<Long> wavesBeside(Map<Long, List<MeasurementRow>> known) {
            return known.values().stream()
                    .flatMap(List::stream)
                    .filter(row -> row.entry() == null)
                    .filter(row -> entries.stream()
                            .anyMatch(entry -> !entry.start().isAfter(row.end())
                                    && !row.start().isAfter(entry.end())))
                    .map(row -> row.subject().surveyId())
                    .collect(Collectors.toSet());
        }

        private OptionalLong enter() {
            long projectId = entered.project().projectId();
            Map<Long, CriterionRow> known = stores.criteria.ofIds(
                    entries.stream().map(entry -> entry.criterion().id()).toList());
            boolean same = entries.stream().allMatch(entry -> {
                CriterionRow row = known.get(entry.criterion().id());
                return row != null
                        && row.series() == entry.criterion().series()
                        && row.criterion().standing().active();
            });
            if (!same) {
                findings.add(0, "criterion", "", Refusal.of(Refusal.Reason.CONFLICT, "criterion.stale"));
                return OptionalLong.empty();
            }
            look();
            if (!findings.isEmpty()) {
                return OptionalLong.empty();
            }
            String by = user().getKey();
            Instant now = stores.clock.instant();
            List<MeasurementRow> rows =
                    entries.stream().map(entry -> entry.row(by, now)).toList();
            return OptionalLong.of(stores.surveys.enter(
                    new SurveyRow(
                            0,
                            projectId,
                            name(),
                            "{}",
                            rows.stream()
                                    .map(MeasurementRow::start)
                                    .min(Comparator.naturalOrder())
                                    .orElseThrow(),
                            rows.stream()
                                    .map(MeasurementRow::end)
                                    .max(Comparator.naturalOrder())
                                    .orElseThrow(),
                            null,
                            by,
                            now),
                    rows));
        }

        /** The log calls them by where they come from. */
        private String name() {
            String source = entries.get(0).source();
            return Texts.excerpt(source.isEmpty() ? NAMELESS : source, Names.MAX_LENGTH);
        }

        private Answer followed(long wave) {
            List<Long> ids = stores.surveys.measurementsOf(List.of(wave)).stream()
                    .map(MeasurementRow::id)
                    .toList();
            List<String> without = stores.surveys
                    .get(wave)
                    .map(row -> stores.ists.settle(row, touchpointsEntered(), user()))
                    .orElse(List.of());
            return answer(201, "entered", ids, without);
        }

        private Set<Long> touchpointsEntered() {
            return entries.stream()
                    .flatMap(entry -> entry.criterion().criterion().standing().touchpoint().stream())
                    .map(IssueId::value)
                    .collect(Collectors.toSet());
        }

        private ApplicationUser user() {
            return Objects.requireNonNull(entered.visit().user());
        }

        private Answer refused() {
            return answer(findings.status(), null, List.of(), List.of());
        }

        private Answer answer(int status, @Nullable String state, List<Long> ids, List<String> withoutIst) {
            List<EntriesInfo.FindingInfo> told = findings.isEmpty() ? List.of() : findings.told(refusals);
            Map<String, String> errors = new LinkedHashMap<>();
            told.stream()
                    .limit(TOLD)
                    .forEach(one -> errors.merge(
                            one.index() + (one.member().isEmpty() ? "" : "." + one.member()),
                            one.reason(),
                            (earlier, later) -> earlier + " " + later));
            return new Answer(
                    status,
                    new EntriesInfo(
                            findings.isEmpty() ? "fit" : findings.code(),
                            told.stream()
                                    .limit(TOLD)
                                    .map(EntriesInfo.FindingInfo::reason)
                                    .distinct()
                                    .toList(),
                            errors,
                            state,
                            Math.min(count, MOST),
                            ids,
                            new RefusedInfo(findings.total(), told),
                            withoutIst));
        }
    }

    /** Begins with the measurements of a request. */
    Batch begin(Entered entered) {
        return new Batch(entered);
    }

    /** Those of an array. */
    Answer take(Entered entered, List<@Nullable MeasurementInput> inputs, boolean dryRun) {
        Batch batch = begin(entered);
        for (int i = 0; i < inputs.size() && !batch.isFull(); i++) {
            batch.add(i, inputs.get(i));
        }
        return batch.finish(dryRun);
    }
}
