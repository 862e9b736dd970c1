package app.touchpoint.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.plan.BudgetLine.Request;
import app.touchpoint.core.shared.IssueId;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class BudgetLineTest {
    private static Request request(long id, double priority, long budget) {
        return new Request(new IssueId(id), priority, BigDecimal.valueOf(budget));
    }

    private static List<String> line(long cap, Request... requests) {
        return BudgetLine.of(List.of(requests), BigDecimal.valueOf(cap)).entries().stream()
                .map(entry -> entry.action() + (entry.fits() ? "+" : "-"))
                .toList();
    }

    @Test
    void moneyGoesOutInTheOrderOfPriority() {
        assertThat(line(1_000, request(1, 5, 400), request(2, 20, 600), request(3, 10, 401)))
                .containsExactly("2+", "3-", "1-");
    }

    @Test
    void theCapItselfFits() {
        assertThat(line(1_000, request(1, 5, 400), request(2, 20, 600))).containsExactly("2+", "1+");
    }

    @Test
    void theFirstThatDoesNotFitDrawsTheLineExceptForWhatCostsNothing() {
        assertThat(line(500, request(1, 3, 600), request(2, 2, 100), request(3, 1, 0)))
                .containsExactly("1-", "2-", "3+");
    }

    @Test
    void withoutAPriorityAnActionComesLast() {
        assertThat(line(500, request(1, Double.NaN, 1), request(2, 0, 1), request(3, 0, 1)))
                .containsExactly("2+", "3+", "1+");
    }

    @Test
    void sumsAreOfThoseThatFitAndOfAll() {
        BudgetLine line = BudgetLine.of(
                List.of(request(1, 3, 400), request(2, 2, 1_000_000_000_000_000L)), BigDecimal.valueOf(500));

        assertThat(line.fitting()).isEqualByComparingTo("400");
        assertThat(line.planned()).isEqualByComparingTo("1000000000000400");
        assertThat(BudgetLine.of(List.of(), BigDecimal.ZERO).entries()).isEmpty();
    }
}
