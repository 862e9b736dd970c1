package app.touchpoint.acceptance.measure;

import app.touchpoint.acceptance.harness.Csv;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
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

    private boolean rare;
    private int people;

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
        made.begin();
        made.rare = rare > 0;
        Random random = new Random(seed);
        for (int i = 0; i < passengers; i++) {
            made.add(i, i < rare ? "Öko" : chosen(random), random);
        }
        return made;
    }

    /**
     * As many passengers as a public survey had, of whom as many in each class gave each answer to each question; who of them gave which answers
     * together is not published here, and no figure depends on it.
     */
    static Passengers published() {
        List<Map<String, String>> lines = Csv.records(Csv.publishedCounts(), StandardCharsets.UTF_8, ',');
        Passengers made = new Passengers(
                lines.stream().map(line -> line.get("column")).distinct().toList());
        made.begin();
        Map<String, List<List<Integer>>> answers = new TreeMap<>();
        Random random = new Random(1);
        for (Map<String, String> line : lines) {
            List<Integer> given = new ArrayList<>();
            for (int answer = 0; answer <= POINTS; answer++) {
                given.addAll(Collections.nCopies(
                        Integer.parseInt(Objects.requireNonNull(line.get(Integer.toString(answer)))), answer));
            }
            Collections.shuffle(given, random);
            answers.computeIfAbsent(line.get("class"), unknown -> new ArrayList<>())
                    .add(given);
        }
        int id = 0;
        for (Map.Entry<String, List<List<Integer>>> one : answers.entrySet()) {
            int people = one.getValue().get(0).size();
            for (int i = 0; i < people; i++) {
                int person = i;
                made.add(
                        id++,
                        one.getKey(),
                        random,
                        one.getValue().stream()
                                .map(column -> column.get(person))
                                .toList());
            }
        }
        return made;
    }

    /** How many passengers there are. */
    int people() {
        return people;
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

    private void begin() {
        text.append("id,Gender,Class,\"Arrival Delay, minutes\"");
        columns.forEach(column -> text.append(",\"").append(column).append('"'));
        text.append("\r\n");
    }

    private void add(int id, String segment, Random random) {
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            answers.add(random.nextInt(100) < 3 ? 0 : 1 + Math.min(4, random.nextInt(3 + i % 3) + random.nextInt(3)));
        }
        add(id, segment, random, answers);
    }

    private void add(int id, String segment, Random random, List<Integer> answers) {
        people++;
        text.append(id).append(random.nextBoolean() ? ",Female," : ",Male,").append(segment);
        text.append(',').append(random.nextInt(90));
        for (int i = 0; i < columns.size(); i++) {
            int answer = answers.get(i);
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

    /** Whether so few are of this class that nothing may be told of it, or its figures would tell of them. */
    boolean isHidden(String name) {
        return rare && (name.equals("Öko") || name.equals("Eco Plus"));
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
