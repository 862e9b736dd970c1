package app.touchpoint.jira.importance;

import app.touchpoint.core.importance.ImportanceGrid;
import app.touchpoint.core.importance.ImportanceGrid.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One mark of the picture, with the points that it stands for. A mark never moves: it stands where its first point is. Points that it would hide, those
 * less than {@value #HALF} pixels from it each way and on the same side of every line, share it.
 *
 * @param x pixels from the left, of the first point
 * @param y pixels from the top, of the first point
 * @param numbers of the points as the table has them, from 1 on, ascending
 * @param points those to look after first come first
 */
record SharedMark(double x, double y, List<Integer> numbers, List<Point> points) {

    /** Half of what a mark takes. */
    static final int HALF = 10;

    SharedMark {
        numbers = List.copyOf(numbers);
        points = List.copyOf(points);
    }

    /** The marks of the first {@code most} points. */
    static List<SharedMark> of(ImportanceGrid grid, int most) {
        List<SharedMark> marks = new ArrayList<>();
        int number = 0;
        for (Point point : grid.points()) {
            if (number == most) {
                break;
            }
            number++;
            int at = 0;
            while (at < marks.size() && !marks.get(at).hides(point, grid)) {
                at++;
            }
            if (at == marks.size()) {
                marks.add(new SharedMark(
                        ImportanceChart.x(point.ist()),
                        ImportanceChart.y(point.importance()),
                        List.of(number),
                        List.of(point)));
            } else {
                marks.set(at, marks.get(at).with(number, point));
            }
        }
        return marks;
    }

    private SharedMark with(int number, Point point) {
        List<Integer> allNumbers = new ArrayList<>(numbers);
        allNumbers.add(number);
        List<Point> allPoints = new ArrayList<>(points);
        allPoints.add(point);
        return new SharedMark(x, y, allNumbers, allPoints);
    }

    private boolean hides(Point point, ImportanceGrid grid) {
        Point first = points.get(0);
        return Math.abs(ImportanceChart.x(point.ist()) - x) < HALF
                && Math.abs(ImportanceChart.y(point.importance()) - y) < HALF
                && isOneSide(OptionalDouble.of(grid.importance()), first.importance(), point.importance())
                && isOneSide(grid.performance(), first.ist(), point.ist())
                && isOneSide(grid.target(), first.ist(), point.ist());
    }

    private static boolean isOneSide(OptionalDouble line, double one, double other) {
        return line.isEmpty() || one >= line.getAsDouble() == other >= line.getAsDouble();
    }
}
