package app.touchpoint.jira.counting;

import static app.touchpoint.core.shared.Refusal.Reason.CONFLICT;
import static app.touchpoint.core.shared.Refusal.Reason.MALFORMED;
import static app.touchpoint.core.shared.Refusal.Reason.RULE;

import app.touchpoint.core.criterion.CountPeriod;
import app.touchpoint.core.criterion.CountPeriod.Span;
import app.touchpoint.core.criterion.CountPlan;
import app.touchpoint.core.criterion.CountedSearch;
import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.criterion.CriterionType;
import app.touchpoint.core.criterion.Sampling;
import app.touchpoint.core.criterion.Upkeep;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.shared.Texts;
import app.touchpoint.jira.measure.CriterionDoor.Seen;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.JqlCountRow;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes searches that people set, each in the name of who sets it. Who may is looked at before. */
@Component
public class JqlCounts {

    private final CountRun.Stores stores;
    private final PersonsSearch search;
    private final CountRun run;
    private final Clock clock;

    public JqlCounts(CountRun.Stores stores, PersonsSearch search, CountRun run, Clock clock) {
        this.stores = stores;
        this.search = search;
        this.run = run;
        this.clock = clock;
    }

    /** A search that can be asked. */
    private record Wish(CountedSearch search, CountPeriod period, Optional<LocalDate> since) {}

    /**
     * Sets the search of a criterion and counts what is due already. Refused with {@code count.criterion.unfit}, {@code count.jql.empty}, {@code
     * count.jql.refused} (Jira's words), {@code count.since.future}, {@code count.since.unnamed}, {@code count.since.too-early} (most),
     * {@code criterion.stale}, and with {@code count.series-breaks} unless it is meant that a new series begins.
     */
    Outcome<JqlCountRow> set(Seen seen, CountInput input) {
        ApplicationUser person = person(seen);
        return wish(seen.row(), input)
                .<Outcome<Wish>>fold(
                        wish -> search.count(
                                        person,
                                        wish.search().about(wish.period().of(run.today())))
                                .map(count -> wish),
                        Outcome::refused)
                .<Outcome<JqlCountRow>>fold(
                        wish -> stores.lock.holding(
                                seen.row().projectId(),
                                () -> put(seen.row(), wish, person, Boolean.TRUE.equals(input.newSeries()))),
                        Outcome::refused)
                .map(row -> {
                    run.count(row);
                    return stores.counts.get(row.criterionId()).orElse(row);
                });
    }

    /** Ends the counting; what was counted stays. Refused with {@code count.none}. */
    Outcome<Boolean> remove(Seen seen) {
        return stores.lock.holding(
                seen.row().projectId(),
                () -> stores.counts.remove(seen.row().id())
                        ? Outcome.done(true)
                        : Outcome.refused(Refusal.of(Refusal.Reason.NOT_FOUND, "count.none")));
    }

    /** What the visitor would count now; writes nothing. Refused as {@link #set}. */
    Outcome<CountInfo.Trial> attempt(Seen seen, CountInput input) {
        return wish(seen.row(), new CountInput(input.jql(), input.period(), null, null))
                .fold(
                        wish -> {
                            Span last = wish.period()
                                    .of(wish.period().of(run.today()).start().minusDays(1));
                            boolean names = wish.search().namesItsDays();
                            return search.count(person(seen), wish.search().about(last))
                                    .map(count -> new CountInfo.Trial(count, names ? CountView.span(last) : null));
                        },
                        Outcome::refused);
    }

    private static ApplicationUser person(Seen seen) {
        return Objects.requireNonNull(seen.entered().visit().user());
    }

    private Outcome<Wish> wish(CriterionRow row, CountInput input) {
        if (row.criterion().measure().type() != CriterionType.COUNT
                || !row.criterion().standing().active()) {
            return refused(RULE, "count.criterion.unfit");
        }
        String jql = Objects.requireNonNullElse(input.jql(), "").strip();
        if (jql.isEmpty()) {
            return refused(RULE, "count.jql.empty");
        }
        return Texts.bounded(jql)
                .<Outcome<CountPeriod>>fold(fits -> period(input.period()), Outcome::refused)
                .fold(period -> since(new CountedSearch(jql), period, input.since()), Outcome::refused);
    }

    private static Outcome<CountPeriod> period(@Nullable String code) {
        String asked = Objects.requireNonNullElse(code, "").strip();
        if (asked.isEmpty()) {
            return Outcome.done(CountPeriod.MONTH);
        }
        return Coded.find(CountPeriod.class, asked)
                .map(Outcome::done)
                .orElseGet(() -> refused(
                        MALFORMED,
                        "value-malformed",
                        "period",
                        asked,
                        Arrays.stream(CountPeriod.values())
                                .map(CountPeriod::code)
                                .collect(Collectors.joining(", "))));
    }

    private Outcome<Wish> since(CountedSearch search, CountPeriod period, @Nullable String text) {
        String asked = Objects.requireNonNullElse(text, "").strip();
        if (asked.isEmpty()) {
            return Outcome.done(new Wish(search, period, Optional.empty()));
        }
        LocalDate today = run.today();
        LocalDate since;
        try {
            since = LocalDate.parse(asked);
        } catch (DateTimeException e) {
            return refused(MALFORMED, "day-malformed", asked);
        }
        if (since.isAfter(today)) {
            return refused(RULE, "count.since.future");
        }
        long back = period.between(since, today);
        if (back > 0 && !search.namesItsDays()) {
            return refused(RULE, "count.since.unnamed");
        }
        return back > CountPlan.MOST
                ? refused(RULE, "count.since.too-early", CountPlan.MOST)
                : Outcome.done(new Wish(search, period, Optional.of(since)));
    }

    private Outcome<JqlCountRow> put(CriterionRow row, Wish wish, ApplicationUser person, boolean newSeries) {
        Optional<JqlCountRow> before = stores.counts.get(row.id());
        boolean same = before.filter(was -> was.search().equals(wish.search()) && was.period() == wish.period())
                .isPresent();
        boolean breaks = !same && stores.surveys.isMeasured(row.id(), row.series());
        if (breaks && !newSeries) {
            return refused(CONFLICT, "count.series-breaks");
        }
        Criterion was = row.criterion();
        Criterion counted = new Criterion(
                was.wording(),
                was.measure(),
                new Sampling(
                        was.sampling().group(),
                        was.sampling().segment(),
                        Sampling.Method.JQL_COUNT,
                        was.sampling().source(),
                        was.sampling().minimum(),
                        was.sampling().population()),
                new Upkeep(
                        wish.period().longest(),
                        was.upkeep().reviewDays(),
                        was.upkeep().duties()),
                was.standing());
        if (!stores.criteria.replace(row.with(counted), breaks ? person.getKey() : null)) {
            return refused(CONFLICT, "criterion.stale");
        }
        Span next = before.filter(known -> same && wish.since().isEmpty())
                .map(JqlCountRow::next)
                .orElseGet(() -> wish.period().of(wish.since().orElseGet(run::today)));
        JqlCountRow fresh = new JqlCountRow(
                row.id(),
                was.standing().touchpoint().map(issue -> issue.value()).orElse(null),
                row.projectId(),
                wish.search(),
                wish.period(),
                next,
                person.getKey(),
                clock.instant(),
                null);
        stores.counts.put(fresh);
        return Outcome.done(stores.counts.get(row.id()).orElse(fresh));
    }

    private static <T> Outcome<T> refused(Refusal.Reason reason, String code, Object... arguments) {
        return Outcome.refused(Refusal.of(reason, code, arguments));
    }
}
