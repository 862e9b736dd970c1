package app.touchpoint.core.plan;

import app.touchpoint.core.shared.IssueId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Which actions fit under the project's cap when the money goes out in the order of priority. The first that does not fit draws
 * the line; what costs nothing fits anywhere.
 *
 * @param entries in the order of priority
 * @param fitting planned money of those that fit
 * @param planned planned money of all
 * @see "method.md 3.4: budget cap line on the board"
 */
public record BudgetLine(List<Entry> entries, BigDecimal fitting, BigDecimal planned) {
    public BudgetLine {
        entries = List.copyOf(entries);
    }

    /**
     * An action that asks for money.
     *
     * @param priority higher comes first; not-a-number while it has none, which comes last
     * @param budget planned, not negative
     */
    public record Request(IssueId action, double priority, BigDecimal budget) {
        public Request {
            if (budget.signum() < 0) {
                throw new IllegalArgumentException("A budget is not negative: " + budget);
            }
        }
    }

    /**
     * Where an action stands.
     *
     * @param cumulated planned money of it and all before it
     * @param fits whether it lies above the line
     */
    public record Entry(IssueId action, BigDecimal budget, BigDecimal cumulated, boolean fits) {}

    /** Draws the line; of equal priority the lower issue id comes first. */
    public static BudgetLine of(Collection<Request> requests, BigDecimal cap) {
        Comparator<Request> order = Comparator.<Request>comparingDouble(
                        request -> Double.isNaN(request.priority()) ? Double.POSITIVE_INFINITY : -request.priority())
                .thenComparing(Request::action);
        List<Entry> entries = new ArrayList<>();
        BigDecimal cumulated = BigDecimal.ZERO;
        BigDecimal fitting = BigDecimal.ZERO;
        for (Request request : requests.stream().sorted(order).toList()) {
            cumulated = cumulated.add(request.budget());
            boolean fits = request.budget().signum() == 0 || cumulated.compareTo(cap) <= 0;
            fitting = fits ? fitting.add(request.budget()) : fitting;
            entries.add(new Entry(request.action(), request.budget(), cumulated, fits));
        }
        return new BudgetLine(entries, fitting, cumulated);
    }
}
