package app.touchpoint.core.statistics.metric;

import app.touchpoint.core.statistics.Proportion;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Who comes back, and after how long.
 *
 * @param rate customers with two or more purchases of all customers
 * @param medianDays the median of the days from each purchase to the same customer's next; empty when nobody came back
 * @see "method.md 2.1 [M8]: customers with at least 2 purchases / all customers; median days between purchases [S3]"
 */
public record Repurchase(Proportion rate, OptionalDouble medianDays) {
    /** From the days of purchase of each customer, in any order; a day may stand there twice. */
    public static Repurchase of(Collection<? extends Collection<LocalDate>> purchasesByCustomer) {
        long customers = 0;
        long back = 0;
        List<Long> days = new ArrayList<>();
        for (Collection<LocalDate> purchases : purchasesByCustomer) {
            List<LocalDate> inOrder = purchases.stream().sorted().toList();
            customers += inOrder.isEmpty() ? 0 : 1;
            back += inOrder.size() >= 2 ? 1 : 0;
            for (int next = 1; next < inOrder.size(); next++) {
                days.add(ChronoUnit.DAYS.between(inOrder.get(next - 1), inOrder.get(next)));
            }
        }
        return new Repurchase(new Proportion(back, customers), median(days));
    }

    private static OptionalDouble median(List<Long> days) {
        if (days.isEmpty()) {
            return OptionalDouble.empty();
        }
        days.sort(null);
        int middle = days.size() / 2;
        return OptionalDouble.of(
                days.size() % 2 == 1 ? days.get(middle) : (days.get(middle - 1) + days.get(middle)) / 2.0);
    }
}
