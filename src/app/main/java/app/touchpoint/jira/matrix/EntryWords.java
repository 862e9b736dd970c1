package app.touchpoint.jira.matrix;

import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.rating.Classification;
import app.touchpoint.core.shared.Reading;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words of the touchpoints of one page or answer, or of several in the same language on the same day, also at once. Thousands of touchpoints share a few
 * rules, sources and numbers, and wording one costs more than all else about a touchpoint, so each is worded once.
 */
final class EntryWords {

    private final MatrixWords words;
    private final LocalDate day;
    private final Map<Object, String> rules = new ConcurrentHashMap<>();
    private final Map<Object, String> sources = new ConcurrentHashMap<>();
    private final Map<String, String> classNames = new ConcurrentHashMap<>();
    private final Map<Double, String> numbers = new ConcurrentHashMap<>();
    private final Map<Integer, String> more = new ConcurrentHashMap<>();

    /** @param day by which ages are told */
    EntryWords(MatrixWords words, LocalDate day) {
        this.words = words;
        this.day = day;
    }

    /** Which rule made the class, or why there is none. */
    String rule(Entry entry) {
        Object rule =
                entry.classification().<Object>map(Classification::rule).orElseGet(() -> MatrixWords.classCode(entry));
        return rules.computeIfAbsent(rule, unknown -> words.rule(entry));
    }

    /** As {@link MatrixWords#source}. */
    String source(Entry entry) {
        return entry.touchpoint().ist().raw() == null
                ? ""
                : sources.computeIfAbsent(entry.touchpoint().ratings().source(), unknown -> words.source(entry, day));
    }

    String className(String classCode) {
        return classNames.computeIfAbsent(classCode, words::className);
    }

    /** How many of a cell are left to be shown. */
    String more(int count) {
        return more.computeIfAbsent(count, unknown -> words.get("more", words.number(count)));
    }

    /** As {@link MatrixWords#number}. */
    String number(double value) {
        return numbers.computeIfAbsent(value, words::number);
    }

    /** The number as it is stored, off the scale or not; empty text where there is none. */
    String reading(Reading reading) {
        return reading.raw() == null ? "" : number(reading.raw());
    }
}
