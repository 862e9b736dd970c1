package app.touchpoint.jira.plan;

import app.touchpoint.core.plan.BudgetLine;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.jira.plan.PlanInfo.ActionInfo;
import app.touchpoint.jira.plan.PlanInfo.BudgetInfo;
import app.touchpoint.jira.plan.PlanInfo.ClaimInfo;
import app.touchpoint.jira.plan.PlanInfo.ShareInfo;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a plan costs, and what of it fits under the cap in the order of priority. An action that is done has taken its money; one that
 * was dropped or has a veto has taken what is spent and gets no more; every other asks for what is planned, or for what is spent where that is more.
 */
final class PlanMoney {

    private final List<JudgedAction> actions;
    private final @Nullable BigDecimal cap;
    private final Set<Long> vetoed;
    private final BigDecimal taken;
    private final BudgetLine line;
    private final Map<Long, Boolean> fits = new HashMap<>();

    /**
     * @param vetoed ids of the actions that have a veto
     */
    PlanMoney(List<JudgedAction> actions, @Nullable BigDecimal cap, Set<Long> vetoed) {
        this.actions = actions;
        this.cap = cap;
        this.vetoed = vetoed;
        this.taken = actions.stream()
                .filter(action -> !asks(action))
                .map(action -> action.isDone() && spent(action) == null ? planned(action) : spentOrNothing(action))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        this.line = BudgetLine.of(
                actions.stream()
                        .filter(this::asks)
                        .map(action -> new BudgetLine.Request(
                                new IssueId(action.row().issueId()),
                                action.value() < 0 ? Double.NaN : action.value(),
                                asked(action)))
                        .toList(),
                cap == null ? BigDecimal.ZERO : cap.subtract(taken));
        if (cap != null) {
            line.entries().forEach(entry -> fits.put(entry.action().value(), entry.fits()));
        }
    }

    private boolean asks(JudgedAction action) {
        return !action.isOver() && !vetoed.contains(action.row().issueId());
    }

    private static BigDecimal asked(JudgedAction action) {
        return planned(action).max(spentOrNothing(action));
    }

    /** Whether an action fits; null without a cap and for one that is over or has a veto. */
    @Nullable
    Boolean fits(JudgedAction action) {
        return fits.get(action.row().issueId());
    }

    /** The planned money that can be believed; 0 for none. */
    static BigDecimal planned(JudgedAction action) {
        return plain(action.effort().budget().orElse(0));
    }

    /** The money spent; null where nobody has said. */
    static @Nullable BigDecimal spent(JudgedAction action) {
        var spent = action.planned().details().cost().spent();
        return spent.isPresent() ? plain(spent.getAsDouble()) : null;
    }

    static BigDecimal plain(double amount) {
        BigDecimal exact = BigDecimal.valueOf(amount).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /**
     * The sums.
     *
     * @param shown all actions as they are shown
     * @param phaseOf name of an action's phase; empty for none
     * @param componentsOf names; empty for none
     */
    BudgetInfo info(
            List<Shown> shown,
            Function<JudgedAction, String> phaseOf,
            Function<JudgedAction, List<String>> componentsOf) {
        return new BudgetInfo(
                cap,
                taken,
                line.planned(),
                actions.stream().map(PlanMoney::spentOrNothing).reduce(BigDecimal.ZERO, BigDecimal::add),
                cap == null ? null : line.fitting(),
                cap == null ? List.of() : claims(shown),
                shares(action -> List.of(phaseOf.apply(action))),
                shares(action -> orNone(componentsOf.apply(action))),
                actions.stream().anyMatch(action -> componentsOf.apply(action).size() > 1),
                shares(action -> orNone(action.planned().details().departments())),
                actions.stream()
                        .anyMatch(action ->
                                action.planned().details().departments().size() > 1));
    }

    private List<ClaimInfo> claims(List<Shown> shown) {
        Map<Long, ActionInfo> byId = new HashMap<>();
        shown.forEach(each -> byId.put(each.action().row().issueId(), each.info()));
        List<ClaimInfo> claims = new ArrayList<>();
        for (BudgetLine.Entry entry : line.entries()) {
            ActionInfo info = byId.get(entry.action().value());
            if (info != null && entry.budget().signum() > 0) {
                claims.add(new ClaimInfo(
                        info.issueKey(),
                        info.summary(),
                        info.priority().value(),
                        entry.budget(),
                        entry.cumulated(),
                        entry.fits()));
            }
        }
        return claims;
    }

    private List<ShareInfo> shares(Function<JudgedAction, Collection<String>> namesOf) {
        Map<String, BigDecimal[]> sums = new LinkedHashMap<>();
        for (JudgedAction action : actions) {
            for (String name : namesOf.apply(action)) {
                BigDecimal[] sum =
                        sums.computeIfAbsent(name, fresh -> new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO});
                sum[0] = asks(action) ? sum[0].add(asked(action)) : sum[0];
                sum[1] = sum[1].add(spentOrNothing(action));
            }
        }
        List<ShareInfo> shares = new ArrayList<>();
        sums.forEach((name, sum) -> shares.add(new ShareInfo(name, sum[0], sum[1])));
        shares.sort(Comparator.comparing(ShareInfo::planned).reversed().thenComparing(ShareInfo::name));
        return shares;
    }

    private static List<String> orNone(List<String> names) {
        return names.isEmpty() ? List.of("") : names;
    }

    private static BigDecimal spentOrNothing(JudgedAction action) {
        BigDecimal spent = spent(action);
        return spent == null ? BigDecimal.ZERO : spent;
    }
}
