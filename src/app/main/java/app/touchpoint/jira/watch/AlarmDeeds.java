package app.touchpoint.jira.watch;

import app.touchpoint.core.plan.ActionDetails;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.measure.CriterionDoor.Seen;
import app.touchpoint.jira.measure.MeasureLock;
import app.touchpoint.jira.plan.ActionMaker;
import app.touchpoint.jira.plan.NewAction;
import app.touchpoint.jira.store.ActionRow.Terms;
import app.touchpoint.jira.store.AlarmStore;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.watch.Alarms.Line;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people do with an alarm, one at a time: say that they have seen it, or make an action of it, which says so too. */
@Component
public class AlarmDeeds {

    private final Access access;
    private final Alarms alarms;
    private final Proposals proposals;
    private final ActionMaker maker;
    private final Book book;

    /** Where alarms are closed, by one person at a time. */
    @Component
    public static class Book {

        private final AlarmStore store;
        private final MeasureLock lock;
        private final Clock clock;

        public Book(AlarmStore store, MeasureLock lock, Clock clock) {
            this.store = store;
            this.lock = lock;
            this.clock = clock;
        }
    }

    public AlarmDeeds(Access access, Alarms alarms, Proposals proposals, ActionMaker maker, Book book) {
        this.access = access;
        this.alarms = alarms;
        this.proposals = proposals;
        this.maker = maker;
        this.book = book;
    }

    /** Whether the visitor may say to have seen alarms of the criterion; refused with {@code edit-issue-needed} or {@code manager-needed}. */
    Outcome<Seen> acknowledging(Seen seen) {
        TouchpointRow touchpoint = seen.touchpoint();
        return touchpoint == null
                ? access.doing(seen.entered().visit(), Deed.SET_CRITERIA).map(visit -> seen)
                : access.see(touchpoint.issueId())
                        .<Outcome<Visit>>fold(visit -> access.doing(visit, Deed.ACKNOWLEDGE), Outcome::refused)
                        .map(visit -> seen);
    }

    /**
     * The touchpoint that is to be improved, if the visitor may make an action of the criterion's alarms; refused with {@code
     * create-issues-needed}, {@code link-issues-needed} or as by {@link #acknowledging}.
     *
     * @param chosen key of a touchpoint of the project, needed where the criterion is the journey's and has none: else refused with {@code
     *     alarm.of-journey}, {@code touchpoint-needed} or {@code issue-not-found}
     */
    Outcome<Visit> acting(Seen seen, String chosen) {
        TouchpointRow touchpoint = seen.touchpoint();
        return acknowledging(seen)
                .<Outcome<ProjectVisit>>fold(
                        allowed -> access.doing(seen.entered().visit(), Deed.CREATE), Outcome::refused)
                .<Outcome<Visit>>fold(
                        allowed -> touchpoint == null
                                ? choice(seen.row().projectId(), chosen)
                                : access.see(touchpoint.issueId()),
                        Outcome::refused)
                .fold(visit -> access.doing(visit, Deed.LINK), Outcome::refused);
    }

    private Outcome<Visit> choice(long project, String chosen) {
        if (chosen.isEmpty()) {
            return Outcome.refused(Refusal.of(Refusal.Reason.RULE, "alarm.of-journey"));
        }
        return access.seeTouchpoint(chosen)
                .fold(
                        visit -> visit.at().project().getId() == project
                                ? Outcome.done(visit)
                                : Outcome.refused(Refusal.of(Refusal.Reason.NOT_FOUND, "issue-not-found", chosen)),
                        Outcome::refused);
    }

    /** Notes that the visitor has seen the open alarm; refused with {@code alarm-not-found} (id) where that is not the open one. */
    Outcome<Long> acknowledge(Seen seen, long alarmId) {
        return book.lock.holding(
                seen.row().projectId(), () -> open(seen, alarmId).map(line -> close(seen, line, null)));
    }

    /** Makes the proposed action and closes the alarm, or leaves it open when Jira makes none; refused as by {@link #acknowledge}. */
    Outcome<NewAction> act(Seen seen, Visit touchpoint, long alarmId) {
        return book.lock.holding(
                seen.row().projectId(),
                () -> open(seen, alarmId).map(line -> {
                    NewAction made = made(seen, touchpoint, line);
                    if (made instanceof NewAction.Made done) {
                        close(seen, line, done.issue().getId());
                    }
                    return made;
                }));
    }

    private NewAction made(Seen seen, Visit touchpoint, Line line) {
        Proposals.Proposal proposal =
                proposals.of(seen.entered().visit(), line, touchpoint.issue().getSummary());
        return maker.make(
                seen.entered(),
                touchpoint,
                new ActionMaker.Wish(
                        proposal.summary(),
                        proposal.description(),
                        proposal.assignee(),
                        Optional.of(proposal.start()),
                        new Terms(proposal.due(), null, null)),
                ActionDetails.EMPTY
                        .startingOn(proposal.start())
                        .judgedBy(Optional.of(line.criterion().id())));
    }

    private long close(Seen seen, Line line, @Nullable Long actionId) {
        book.store.close(
                line.alarm().id(),
                Objects.requireNonNull(seen.entered().visit().user()).getKey(),
                book.clock.instant(),
                actionId);
        return line.alarm().id();
    }

    private Outcome<Line> open(Seen seen, long alarmId) {
        TouchpointRow touchpoint = seen.touchpoint();
        List<Line> lines = touchpoint == null ? alarms.of(seen.entered(), false) : alarms.at(touchpoint);
        return lines.stream()
                .filter(line -> line.alarm().id() == alarmId
                        && line.criterion().id() == seen.row().id())
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        Refusal.of(Refusal.Reason.NOT_FOUND, "alarm-not-found", Long.toString(alarmId))));
    }
}
