package app.touchpoint.jira.matrix;

import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.touchpoint.DatedDays;
import app.touchpoint.jira.touchpoint.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Two fields for days, and what a page says about days that are over. */
@Component
public class DaysView {

    private final MatrixWords words;
    private final Refusals refusals;

    public DaysView(MatrixWords words, Refusals refusals) {
        this.words = words;
        this.refusals = refusals;
    }

    /** The days that an address names; what is no day is left out. */
    public static Days asked(Function<String, Optional<String>> parameter) {
        return new Days(
                parameter.apply(MatrixAsked.AS_OF).flatMap(MatrixAsked::day),
                parameter.apply(MatrixAsked.COMPARE_WITH).flatMap(MatrixAsked::day));
    }

    /**
     * What a template shows of days.
     *
     * @param first the first day that can be shown
     * @param parameter what the address names, for that stands in a field of which it is said what is wrong with it
     * @param todayUrl the same page without days
     */
    public Map<String, Object> of(
            DatedDays dated, LocalDate first, Function<String, Optional<String>> parameter, String todayUrl) {
        return Map.of(
                "fields",
                List.of(
                        field(MatrixAsked.AS_OF, "as.of", dated.days().asOf(), dated.asOf(), parameter),
                        field(
                                MatrixAsked.COMPARE_WITH,
                                "compare.with",
                                dated.days().compareWith(),
                                dated.compareWith(),
                                parameter)),
                "first",
                first.toString(),
                "last",
                words.today().toString(),
                "todayUrl",
                dated.days().isPast() ? todayUrl : "",
                "today",
                words.get("today"));
    }

    private Map<String, Object> field(
            String name,
            String label,
            Optional<LocalDate> shown,
            Optional<Refusal> refused,
            Function<String, Optional<String>> parameter) {
        Optional<Refusal> refusal = refused.or(() -> malformed(name, parameter));
        return Map.of(
                "name",
                name,
                "label",
                words.get(label),
                "value",
                refusal.isEmpty()
                        ? shown.map(LocalDate::toString).orElse("")
                        : parameter.apply(name).orElse(""),
                "complaint",
                refusal.map(refusals::sentence).orElse(""));
    }

    /** An address that somebody has typed may name what is no day; the field says so, as REST does. */
    private static Optional<Refusal> malformed(String name, Function<String, Optional<String>> parameter) {
        return parameter
                .apply(name)
                .filter(text -> !text.isBlank() && MatrixAsked.day(text).isEmpty())
                .map(text -> Refusal.of(Refusal.Reason.MALFORMED, "value-malformed", name, text, "yyyy-MM-dd"));
    }

    /** What is said about days that are over, sentence by sentence; nothing about today. */
    public List<String> sentences(MatrixReader.Past past) {
        Days days = past.days();
        List<String> sentences = new ArrayList<>();
        days.asOf().ifPresent(day -> sentences.add(words.get("past.day", words.day(day))));
        days.compareWith().ifPresent(day -> sentences.add(words.get("past.compared", words.day(day))));
        if (days.isPast()) {
            sentences.add(words.get("past.rights"));
        }
        if (past.keptBack() > 0) {
            sentences.add(words.get("past.kept", past.keptBack()));
        }
        return sentences;
    }

    /** The same of a curve, which has no breaks of earlier days. */
    public List<String> ofCurve(MatrixReader.Past past) {
        List<String> sentences = new ArrayList<>(sentences(past));
        past.days().asOf().ifPresent(day -> sentences.add(words.get("past.breaks")));
        return sentences;
    }

    /** What of a matrix is of today all the same. */
    List<String> ofMatrix(MatrixReader.Past past) {
        List<String> sentences = new ArrayList<>(sentences(past));
        if (past.days().isPast()) {
            sentences.add(words.get(past.days().asOf().isPresent() ? "past.marks" : "past.rows"));
        }
        return sentences;
    }
}
