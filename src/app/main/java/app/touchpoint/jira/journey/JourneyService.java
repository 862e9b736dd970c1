package app.touchpoint.jira.journey;

import app.touchpoint.core.journey.Journey;
import app.touchpoint.core.journey.JourneyChanges;
import app.touchpoint.core.journey.TouchpointOrder;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.SettingStore;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Changes of a journey, one at a time per project across the cluster. Each names the version it was made for; of two people
 * who change at once the second is refused with {@code journey.changed}.
 */
@Component
public class JourneyService {

    static final String ORDER_VERSION = "order.version";

    private final JourneyReader journeys;
    private final PhaseKeeper phases;
    private final TouchpointStore touchpoints;
    private final SettingStore settings;
    private final JourneyLock lock;

    JourneyService(
            JourneyReader journeys,
            PhaseKeeper phases,
            TouchpointStore touchpoints,
            SettingStore settings,
            JourneyLock lock) {
        this.journeys = journeys;
        this.phases = phases;
        this.touchpoints = touchpoints;
        this.settings = settings;
        this.lock = lock;
    }

    /** Adds a phase at the end, with its issue. */
    Outcome<Long> add(Entered entered, String name, long version) {
        return alone(
                entered,
                () -> JourneyChanges.checkedName(journeys.of(entered.project()), name, version)
                        .fold(
                                clean -> phases.make(entered.project(), clean, user(entered))
                                        .map(made -> bumped(entered, JourneyReader.VERSION)),
                                Outcome::refused));
    }

    /** Renames, enables, disables or moves one phase, as the core allows; its issue is renamed with it. */
    Outcome<Long> change(Entered entered, PhaseId id, Function<Journey, Outcome<Journey>> wish) {
        return alone(entered, () -> {
            Journey present = journeys.of(entered.project());
            return wish.apply(present)
                    .fold(
                            wanted -> phases.apply(entered.project(), present, wanted, id, user(entered))
                                    .map(done -> bumped(entered, JourneyReader.VERSION)),
                            Outcome::refused);
        });
    }

    /** Mends drifts, up to the first that Jira refuses; the answer is the new version. */
    Outcome<Long> mend(Entered entered, List<Drift> drifts, long version) {
        return alone(entered, () -> {
            if (journeys.of(entered.project()).version() != version) {
                return Outcome.refused(Refusal.of(Refusal.Reason.CONFLICT, "journey.changed"));
            }
            for (Drift drift : drifts) {
                Outcome<Drift> mended = phases.mend(entered.project(), drift, user(entered));
                if (mended instanceof Outcome.Refused<Drift> refused) {
                    return Outcome.refused(refused.refusal());
                }
            }
            return Outcome.done(bumped(entered, JourneyReader.VERSION));
        });
    }

    /**
     * Puts a touchpoint directly behind one, else directly before another, else to the front of the whole journey; the answer
     * is the new version of the order.
     */
    Outcome<Long> move(
            Entered entered, IssueId moved, @Nullable IssueId after, @Nullable IssueId before, long version) {
        return alone(entered, () -> {
            SetUpProject project = entered.project();
            List<IssueId> present = touchpoints.ofProject(project.projectId()).stream()
                    .map(TouchpointRow::issueId)
                    .map(IssueId::new)
                    .toList();
            return new TouchpointOrder(present, orderVersion(project))
                    .movedAfter(
                            moved,
                            after != null || before == null ? after : predecessor(present, moved, before),
                            version)
                    .map(order -> {
                        List<Long> ids =
                                order.issues().stream().map(IssueId::value).toList();
                        touchpoints.reorder(project.projectId(), ids, Set.of(moved.value()));
                        return bumped(entered, ORDER_VERSION);
                    });
        });
    }

    /** Whoever stands before a touchpoint once another is taken out; null at the front, and for one that is not there. */
    private static @Nullable IssueId predecessor(List<IssueId> present, IssueId moved, IssueId before) {
        List<IssueId> others = present.stream().filter(id -> !id.equals(moved)).toList();
        int at = others.indexOf(before);
        return at <= 0 ? null : others.get(at - 1);
    }

    long orderVersion(SetUpProject project) {
        String version = settings.get(project.projectId(), ORDER_VERSION);
        return version == null ? 0 : Long.parseLong(version);
    }

    private long bumped(Entered entered, String name) {
        long projectId = entered.project().projectId();
        String present = settings.get(projectId, name);
        long next = (present == null ? 0 : Long.parseLong(present)) + 1;
        settings.put(projectId, name, Long.toString(next));
        return next;
    }

    private <T> Outcome<T> alone(Entered entered, Supplier<Outcome<T>> work) {
        return lock.holding(entered.project().projectId(), work::get);
    }

    private static ApplicationUser user(Entered entered) {
        return Objects.requireNonNull(entered.visit().user(), "Who may change a journey is logged in.");
    }
}
