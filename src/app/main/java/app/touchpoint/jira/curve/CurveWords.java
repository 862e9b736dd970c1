package app.touchpoint.jira.curve;

import app.touchpoint.core.curve.Extremes;
import app.touchpoint.core.journey.Phase;
import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.matrix.OpenWork;
import app.touchpoint.core.shared.Texts;
import app.touchpoint.jira.curve.CurveReader.Listening;
import app.touchpoint.jira.journey.BundleTexts;
import app.touchpoint.jira.matrix.IstInfo;
import app.touchpoint.jira.matrix.MatrixWords;
import app.touchpoint.jira.measure.Said;
import app.touchpoint.jira.measure.Voice;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.stereotype.Component;

/** Words of the curve in the language of the user; classes and numbers are called as in the matrix. */
@Component
public class CurveWords {

    static final String BUNDLE = "i18n.touchpoint-curve";
    static final String PREFIX = "touchpoint.curve.";

    private final BundleTexts texts;
    private final MatrixWords matrix;

    public CurveWords(BundleTexts texts, MatrixWords matrix) {
        this.texts = texts;
        this.matrix = matrix;
    }

    Map<String, String> all() {
        return texts.of(BUNDLE, PREFIX);
    }

    String get(String key, Serializable... arguments) {
        return texts.get(PREFIX + key, arguments);
    }

    String number(double value) {
        return matrix.number(value);
    }

    String phase(Optional<Phase> phase) {
        return phase.map(Phase::name).orElseGet(() -> get("without.phase"));
    }

    String classCode(Entry entry) {
        return MatrixWords.classCode(entry);
    }

    String mark(Entry entry) {
        return MatrixWords.mark(classCode(entry));
    }

    String className(Entry entry) {
        return matrix.className(classCode(entry));
    }

    /** Whose view a figure is, how sure and how old; as it was read on the day that is shown. */
    String source(Entry entry, CurveReader.Seen seen) {
        Listening listening = seen.listening();
        return listening
                .voice()
                .map(who -> listening
                        .of(entry)
                        .filter(Said.Told.class::isInstance)
                        .map(told -> told(who, (Said.Told) told))
                        .orElse(""))
                .orElseGet(() -> matrix.source(entry, seen.past().days().asOf().orElse(matrix.today())));
    }

    /** Whether that is too long ago to speak for the day that is shown. */
    boolean isStale(Entry entry, CurveReader.Seen seen) {
        return behind(entry, seen.past().days().asOf()).stale();
    }

    /** Whose view is shown instead of the Ist, and of how many; empty text for the Ist. */
    String listening(CurveReader.Seen seen) {
        List<Entry> entries = seen.curve().entries();
        long told = entries.stream()
                .filter(entry -> entry.touchpoint().ist().isRated())
                .count();
        return seen.listening()
                .voice()
                .map(who -> get("voice.of", voice(who), number(told), number(entries.size())))
                .orElse("");
    }

    /** How many open actions improve a touchpoint. */
    String actions(OpenWork work) {
        return get("actions", work.open());
    }

    /** The head of the column with what stood there on another day. */
    String beforeColumn(LocalDate day) {
        return get("column.before", matrix.day(day));
    }

    String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : "";
    }

    /** A difference, with its sign. */
    String change(OptionalDouble value) {
        return value.isEmpty() ? "" : matrix.change(value.getAsDouble());
    }

    /** Why there is no figure of those who are listened to; empty where there is one, and where nobody was asked. */
    String silence(Entry entry, Listening listening) {
        if (listening.isKeptBack(entry)) {
            return get("voice.kept.one");
        }
        return listening
                .of(entry)
                .filter(Said.Few.class::isInstance)
                .map(few -> get("voice.few", ((Said.Few) few).needed()))
                .orElse("");
    }

    /** As stored, off the scale or not; empty text where there is none. */
    String ist(Entry entry) {
        Double raw = entry.touchpoint().ist().raw();
        return raw == null ? "" : number(raw);
    }

    String soll(Entry entry) {
        Double raw = entry.touchpoint().soll().raw();
        return raw == null ? "" : number(raw);
    }

    String gap(Entry entry) {
        return entry.gap().map(gap -> number(gap.value())).orElse("");
    }

    /** What a point says of itself. */
    String point(Entry entry) {
        String name = Texts.isolated(entry.touchpoint().summary());
        return entry.classification().isEmpty()
                ? get("point.none", name, className(entry))
                : get("point", name, ist(entry), className(entry));
    }

    /** A group, or a segment of it. */
    String voice(Voice voice) {
        String group = matrix.groupName(voice.group());
        return voice.isWhole() ? group : get("voice.segment", group, voice.segment());
    }

    /** Who says so, how many, how sure and how old. */
    String told(Voice voice, Said.Told told) {
        return get("voice.told", voice(voice), number(told.people())) + matrix.evidence(told.evidence());
    }

    /** The one sentence above the curve. */
    String headline(Extremes extremes) {
        String low = extremes.lows().stream()
                .findFirst()
                .map(entry ->
                        get("headline.low", Texts.isolated(entry.touchpoint().summary()), ist(entry)))
                .orElseGet(() -> get("headline.low.none"));
        String high = extremes.highs().stream()
                .findFirst()
                .map(entry ->
                        get("headline.high", Texts.isolated(entry.touchpoint().summary()), ist(entry)))
                .orElseGet(() -> get("headline.high.none"));
        return low + " " + high;
    }

    /** Who stands behind an Ist. */
    IstInfo behind(Entry entry, Optional<LocalDate> asOf) {
        return matrix.behind(entry, asOf);
    }
}
