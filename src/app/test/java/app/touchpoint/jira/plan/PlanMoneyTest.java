package app.touchpoint.jira.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import app.touchpoint.core.plan.ActionDetails;
import app.touchpoint.core.plan.Effort;
import app.touchpoint.core.plan.Need;
import app.touchpoint.core.plan.Priority;
import app.touchpoint.core.plan.QuickWin;
import app.touchpoint.core.plan.QuickWin.Progress;
import app.touchpoint.jira.plan.PlanInfo.BudgetInfo;
import app.touchpoint.jira.plan.PlanInfo.ShareInfo;
import app.touchpoint.jira.store.ActionDetailsRow;
import app.touchpoint.jira.store.ActionRow;
import app.touchpoint.jira.store.ActionRow.Kind;
import app.touchpoint.jira.store.ActionRow.Terms;
import app.touchpoint.jira.store.ActionRow.Written;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who gets the money; the cap is 10,000 and actions are named in the order of priority. */
class PlanMoneyTest {

    private static final BigDecimal CAP = BigDecimal.valueOf(10_000);

    private static JudgedAction action(long id, Progress progress, double planned, @Nullable Double spent) {
        ActionDetails none = ActionDetails.EMPTY;
        ActionDetails details = new ActionDetails(
                none.start(),
                new ActionDetails.Cost(
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        spent == null ? OptionalDouble.empty() : OptionalDouble.of(spent)),
                List.of("Werkstatt"),
                none.result(),
                none.talk(),
                none.customers(),
                "");
        return new JudgedAction(
                new ActionRow(
                        id,
                        10,
                        id,
                        "",
                        new Kind("10001", "1"),
                        null,
                        new Terms(null, null, planned),
                        List.of(),
                        1,
                        Written.NOTHING),
                new ActionDetailsRow(id, 10, 1, details, Optional.empty()),
                List.of(),
                Effort.of(1, planned),
                new Priority.Scored(100 - id, mock(Need.Known.class), 1, 1, 1, 1),
                new QuickWin(Optional.empty(), Set.of(), Set.of(), Optional.empty()),
                progress,
                Optional.empty());
    }

    private static BudgetInfo info(PlanMoney money) {
        return money.info(List.of(), action -> "Kauf", action -> List.of("Laden"));
    }

    @Test
    void moneySpentOnWhatIsNotDoneCountsWhereItIsMoreThanPlanned() {
        JudgedAction dear = action(1, Progress.IN_PROGRESS, 1_000, 9_000.0);
        JudgedAction next = action(2, Progress.TO_DO, 5_000, null);
        JudgedAction small = action(3, Progress.TO_DO, 0, null);

        PlanMoney money = new PlanMoney(List.of(dear, next, small), CAP, Set.of());

        assertThat(money.fits(dear)).isTrue();
        assertThat(money.fits(next)).isFalse();
        assertThat(money.fits(small)).isTrue();
        assertThat(info(money).planned()).isEqualByComparingTo("14000");
        assertThat(info(money).fitting()).isEqualByComparingTo("9000");
    }

    @Test
    void whatHasAVetoAsksForNothingButWhatWasSpentOnItIsGone() {
        JudgedAction stopped = action(1, Progress.IN_PROGRESS, 8_000, 3_000.0);
        JudgedAction next = action(2, Progress.TO_DO, 7_000, null);
        JudgedAction last = action(3, Progress.TO_DO, 1, null);

        PlanMoney money = new PlanMoney(List.of(stopped, next, last), CAP, Set.of(1L));

        assertThat(money.fits(stopped)).isNull();
        assertThat(money.fits(next)).isTrue();
        assertThat(money.fits(last)).isFalse();
        assertThat(info(money).taken()).isEqualByComparingTo("3000");
        assertThat(info(money).planned()).isEqualByComparingTo("7001");
    }

    @Test
    void whatWasDroppedHasTakenWhatIsSpentAndAsksForNothing() {
        JudgedAction rejected = action(1, Progress.DROPPED, 8_000, 300.0);
        JudgedAction duplicate = action(2, Progress.DROPPED, 5_000, null);
        JudgedAction next = action(3, Progress.TO_DO, 9_700, null);

        PlanMoney money = new PlanMoney(List.of(rejected, duplicate, next), CAP, Set.of());

        assertThat(info(money).taken()).isEqualByComparingTo("300");
        assertThat(info(money).planned()).isEqualByComparingTo("9700");
        assertThat(info(money).byPhase())
                .singleElement()
                .satisfies(share -> assertThat(share.planned()).isEqualByComparingTo("9700"));
        assertThat(money.fits(rejected)).isNull();
        assertThat(money.fits(next)).isTrue();
    }

    @Test
    void sharesAddUpToTheWholeBesideThem() {
        PlanMoney money = new PlanMoney(
                List.of(
                        action(1, Progress.DONE, 3_000, 2_500.0),
                        action(2, Progress.DONE, 400, null),
                        action(3, Progress.TO_DO, 5_000, null),
                        action(4, Progress.IN_PROGRESS, 100, 200.0),
                        action(5, Progress.TO_DO, 700, 50.0)),
                CAP,
                Set.of(5L));

        BudgetInfo info = info(money);

        assertThat(info.taken()).isEqualByComparingTo("2950");
        assertThat(info.planned()).isEqualByComparingTo("5200");
        assertThat(info.spent()).isEqualByComparingTo("2750");
        for (List<ShareInfo> shares : List.of(info.byPhase(), info.byComponent(), info.byDepartment())) {
            assertThat(shares).singleElement().satisfies(share -> {
                assertThat(share.planned()).isEqualByComparingTo(info.planned());
                assertThat(share.spent()).isEqualByComparingTo(info.spent());
            });
        }
    }
}
