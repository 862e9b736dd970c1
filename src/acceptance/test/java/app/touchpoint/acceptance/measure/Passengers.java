package app.touchpoint.acceptance.measure;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/**
 * A survey in the shape of a public one: a row per passenger, a column per touchpoint with 1 to 5, 0 where it does not apply, a column with
 * the class, and columns that nobody asks about. What it comes to is counted while it is written.
 */
final class Passengers {
    private static final String EVERYBODY = "*";
    static final int LOWEST = 1;
    static final int POINTS = 5;

    /** Classes by their share in thousandths; the last two are rare. */
    private static final Map<String, Integer> CLASSES = classes();

    private final List<String> columns;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Map<String, long[]>> counts = new LinkedHashMap<>();
    private final Map<String, Map<String, Long>> missing = new LinkedHashMap<>();

    private Passengers(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    private static Map<String, Integer> classes() {
        Map<String, Integer> shares = new LinkedHashMap<>();
        shares.put("Eco", 450);
        shares.put("Business", 480);
        shares.put("Eco Plus", 70);
        return shares;
    }

    /**
     * So many passengers, the same for the same seed.
     *
     * @param rare passengers of the class Öko, which nobody else has
     */
    static Passengers of(List<String> columns, int passengers, int rare, long seed) {
        Passengers made = new Passengers(columns);
        made.text.append("id,Gender,Class,\"Arrival Delay, minutes\"");
        columns.forEach(column -> made.text.append(",\"").append(column).append('"'));
        made.text.append("\r\n");
        Random random = new Random(seed);
        for (int i = 0; i < passengers; i++) {
            made.add(i, i < rare ? "Öko" : chosen(random), random);
        }
        return made;
    }

    private static String chosen(Random random) {
        int left = random.nextInt(1_000);
        for (Map.Entry<String, Integer> one : CLASSES.entrySet()) {
            left -= one.getValue();
            if (left < 0) {
                return one.getKey();
            }
        }
        return "Eco";
    }

    private void add(int id, String segment, Random random) {
        text.append(id).append(random.nextBoolean() ? ",Female," : ",Male,").append(segment);
        text.append(',').append(random.nextInt(90));
        for (int i = 0; i < columns.size(); i++) {
            int answer = random.nextInt(100) < 3 ? 0 : 1 + Math.min(4, random.nextInt(3 + i % 3) + random.nextInt(3));
            text.append(',').append(answer);
            count(columns.get(i), segment, answer);
            count(columns.get(i), EVERYBODY, answer);
        }
        text.append("\r\n");
    }

    private void count(String column, String name, int answer) {
        if (answer == 0) {
            missing.computeIfAbsent(column, unknown -> new TreeMap<>()).merge(name, 1L, Long::sum);
        } else {
            counts.computeIfAbsent(column, unknown -> new TreeMap<>())
                    .computeIfAbsent(name, unknown -> new long[POINTS])[answer - LOWEST]++;
        }
    }

    List<String> columns() {
        return columns;
    }

    /** The file. */
    byte[] file(Charset charset) {
        return text.toString().getBytes(charset);
    }

    /** What a column comes to, of everybody. */
    Reckoned overall(String column) {
        return reckoned(column, EVERYBODY);
    }

    /** The same by class. */
    Map<String, Reckoned> segments(String column) {
        Map<String, Reckoned> all = new TreeMap<>();
        for (String name : Objects.requireNonNull(counts.get(column)).keySet()) {
            if (!name.equals(EVERYBODY)) {
                all.put(name, reckoned(column, name));
            }
        }
        return all;
    }

    private Reckoned reckoned(String column, String name) {
        return new Reckoned(
                LOWEST,
                Objects.requireNonNull(
                        Objects.requireNonNull(counts.get(column)).get(name)),
                missing.getOrDefault(column, Map.of()).getOrDefault(name, 0L));
    }
}
