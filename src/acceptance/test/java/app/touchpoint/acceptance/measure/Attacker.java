package app.touchpoint.acceptance.measure;

import java.util.ArrayList;
import java.util.List;

/** Makes of sums of cells all that linear algebra can: whether it knows how many are in some choice of cells that few people are in. */
final class Attacker {
    private final List<double[]> learned = new ArrayList<>();

    /** Learns the sum of the cells that are 1. */
    void learn(double[] cells) {
        double[] rest = reduced(cells);
        int pivot = pivot(rest);
        if (pivot >= 0) {
            double at = rest[pivot];
            for (int i = 0; i < rest.length; i++) {
                rest[i] /= at;
            }
            learned.add(rest);
        }
    }

    /** Whether it knows how few people answered; cells without anybody are no choice. */
    boolean knowsFewerThan(int needed, int[] people) {
        for (int choice = 1; choice < 1 << people.length; choice++) {
            double[] cells = new double[people.length];
            int n = 0;
            for (int i = 0; i < people.length; i++) {
                cells[i] = choice >> i & 1;
                n += cells[i] == 1 ? people[i] : 0;
            }
            if (n > 0 && n < needed && pivot(reduced(cells)) < 0) {
                return true;
            }
        }
        return false;
    }

    private double[] reduced(double[] cells) {
        double[] rest = cells.clone();
        for (double[] row : learned) {
            double factor = rest[pivot(row)];
            for (int i = 0; i < rest.length; i++) {
                rest[i] -= factor * row[i];
            }
        }
        return rest;
    }

    private static int pivot(double[] row) {
        for (int i = 0; i < row.length; i++) {
            if (Math.abs(row[i]) > 1e-9) {
                return i;
            }
        }
        return -1;
    }
}
