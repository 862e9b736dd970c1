package app.touchpoint.jira.plan;

import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.action.Vetoes;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.plan.ActionView.Beside;
import app.touchpoint.jira.plan.PlanInfo.ChoicesInfo;
import app.touchpoint.jira.plan.PlanInfo.ColumnInfo;
import app.touchpoint.jira.plan.PlanInfo.MayInfo;
import app.touchpoint.jira.plan.PlanInfo.PersonInfo;
import app.touchpoint.jira.plan.PlanInfo.PhaseInfo;
import app.touchpoint.jira.plan.PlanInfo.StatusInfo;
import app.touchpoint.jira.plan.PlanReader.Plan;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.VetoRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays a plan out in lanes and columns, with its money and its lists. */
@Component
public class PlanView {

    private static final List<String> CATEGORIES = List.of("new", "indeterminate", "done", "undefined");

    private final Names names;
    private final ActionView view;
    private final Vetoes vetoes;
    private final ActionWorkflows workflows;
    private final Access access;

    public PlanView(Names names, ActionView view, Vetoes vetoes, ActionWorkflows workflows, Access access) {
        this.names = names;
        this.view = view;
        this.vetoes = vetoes;
        this.workflows = workflows;
        this.access = access;
    }

    /** How things are called; one bean for what always goes together. */
    @Component
    public static class Names {

        private final PlanNames things;
        private final PlanHeadline headline;
        private final PlanWords words;

        public Names(PlanNames things, PlanHeadline headline, PlanWords words) {
            this.things = things;
            this.headline = headline;
            this.words = words;
        }
    }

    /**
     * What is wanted of a plan.
     *
     * @param found ids of actions that the filter's JQL finds
     */
    record Wanted(Grouping grouping, PlanFilter filter, Set<Long> found) {}

    PlanInfo of(Entered entered, Plan plan, Wanted wanted) {
        PlanNames.Lookup lookup = names.things.of(entered);
        Map<Long, VetoRow> vetoed = vetoes.of(
                plan.actions().stream().map(action -> action.row().issueId()).toList());
        PlanMoney money = new PlanMoney(plan.actions(), plan.rules().cap(), vetoed.keySet());
        Beside beside = new Beside(lookup, vetoed, money, plan);
        List<Shown> all = view.shown(plan.actions(), beside);
        List<Shown> shown = all.stream()
                .filter(each -> wanted.found().contains(each.action().row().issueId()))
                .filter(each -> wanted.filter().fits(each.action(), each.info()))
                .toList();
        return new PlanInfo(
                entered.visit().project().getKey(),
                names.headline.of(all, plan.rules().quickWin()),
                new PlanLanes(wanted.grouping(), lookup, names.words).of(shown),
                columns(all, shown, entered.project()),
                money.info(
                        all,
                        action -> ActionView.counting(action)
                                .map(touchpoint -> PlanLanes.phase(touchpoint, lookup))
                                .orElse(""),
                        action -> lookup.components(action.row().componentIds())),
                overdue(shown, plan.today()),
                keys(shown, JudgedAction::isOwnerless),
                choices(all, lookup),
                new MayInfo(
                        access.may(entered.visit(), Deed.CREATE) && access.may(entered.visit(), Deed.LINK),
                        access.may(entered.visit(), Deed.ADMINISTER_PROJECT)),
                shown.size(),
                all.size());
    }

    /** The statuses of the workflow that the project's actions walk, in its order, then those that actions of other workflows are in. */
    private List<ColumnInfo> columns(List<Shown> all, List<Shown> shown, SetUpProject project) {
        Map<StatusInfo, Integer> counts = new LinkedHashMap<>();
        workflows
                .statuses(project.projectId(), project.actionTypeId())
                .forEach(status -> counts.put(
                        new StatusInfo(status.getId(), status.getName(), ActionStatuses.category(status)), 0));
        all.forEach(each -> counts.putIfAbsent(each.info().status(), 0));
        shown.forEach(each -> counts.merge(each.info().status(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new ColumnInfo(
                        entry.getKey().id(),
                        entry.getKey().name(),
                        entry.getKey().category(),
                        entry.getValue()))
                .sorted(Comparator.comparingInt(column -> CATEGORIES.indexOf(column.category())))
                .toList();
    }

    private static ChoicesInfo choices(List<Shown> all, PlanNames.Lookup lookup) {
        return new ChoicesInfo(
                all.stream()
                        .filter(each -> !lookup.hidesPeople())
                        .flatMap(each -> Stream.ofNullable(each.info().assignee()))
                        .distinct()
                        .sorted(Comparator.comparing(PersonInfo::name).thenComparing(PersonInfo::key))
                        .toList(),
                lookup.phases().entrySet().stream()
                        .map(phase -> new PhaseInfo(phase.getKey(), phase.getValue()))
                        .toList());
    }

    private static List<String> overdue(List<Shown> shown, LocalDate today) {
        return shown.stream()
                .filter(each -> each.action().isOverdue(today))
                .sorted(Comparator.comparing(each -> Objects.requireNonNull(
                        each.action().row().terms().due(), "Only what has a due day is overdue.")))
                .map(each -> each.info().issueKey())
                .toList();
    }

    private static List<String> keys(List<Shown> shown, Predicate<JudgedAction> wanted) {
        return shown.stream()
                .filter(each -> wanted.test(each.action()))
                .map(each -> each.info().issueKey())
                .toList();
    }
}
