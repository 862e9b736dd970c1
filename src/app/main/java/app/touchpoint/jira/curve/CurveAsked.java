package app.touchpoint.jira.curve;

import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.measure.Voice;
import app.touchpoint.jira.touchpoint.Days;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which curve somebody wants.
 *
 * @param phase the only one; empty for all
 * @param voice whose; empty for the Ist
 * @param days of which days; what groups said is known of today alone
 * @param most how many lows and how many highs, one of {@link #CHOICES}
 */
record CurveAsked(Optional<PhaseId> phase, Optional<Voice> voice, Days days, int most) {

    /** How many lows and how many highs somebody may choose to see. */
    static final List<Integer> CHOICES = List.of(3, 5, 10);

    private static final int MOST = 5;

    /** The whole curve of the Ist. */
    static final CurveAsked WHOLE = new CurveAsked(Optional.empty(), Optional.empty(), Days.TODAY, MOST);

    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

    /**
     * As an address asks by {@code phase}, {@code group}, {@code segment}, which is one of customers where no group is named, and {@code n}. Refused as
     * malformed where there is no such group, where a phase is no id and where {@code n} is none of {@link #CHOICES}.
     */
    static Outcome<CurveAsked> of(Function<String, Optional<String>> parameter) {
        Optional<String> phase = parameter.apply("phase").filter(id -> !id.isEmpty());
        Optional<String> group = parameter.apply("group").filter(code -> !code.isEmpty());
        String segment = parameter.apply("segment").orElse("").strip();
        if (phase.filter(id -> !ID.matcher(id).matches()).isPresent()) {
            return malformed("phase", phase.get(), "10000");
        }
        Optional<String> wanted = parameter.apply("n").filter(text -> !text.isEmpty());
        if (wanted.filter(text -> !choices().contains(text)).isPresent()) {
            return malformed("n", wanted.get(), String.join(", ", choices()));
        }
        int most = wanted.map(Integer::valueOf).orElse(MOST);
        Optional<PhaseId> id = phase.map(text -> new PhaseId(Long.parseLong(text)));
        if (group.isEmpty()) {
            return Outcome.done(new CurveAsked(
                    id,
                    segment.isEmpty() ? Optional.empty() : Optional.of(new Voice(RaterGroup.CUSTOMER, segment)),
                    Days.TODAY,
                    most));
        }
        return Coded.find(RaterGroup.class, group.get())
                .map(found ->
                        Outcome.done(new CurveAsked(id, Optional.of(new Voice(found, segment)), Days.TODAY, most)))
                .orElseGet(() -> malformed(
                        "group",
                        group.get(),
                        Stream.of(RaterGroup.values()).map(RaterGroup::code).collect(Collectors.joining(", "))));
    }

    private static List<String> choices() {
        return CHOICES.stream().map(String::valueOf).toList();
    }

    private static Outcome<CurveAsked> malformed(String name, String text, String accepted) {
        return Outcome.refused(Refusal.of(Refusal.Reason.MALFORMED, "value-malformed", name, text, accepted));
    }

    CurveAsked in(Optional<PhaseId> other) {
        return new CurveAsked(other, voice, days, most);
    }

    /** What somebody else says is known of today alone. */
    CurveAsked by(Optional<Voice> other) {
        return new CurveAsked(phase, other, other.isEmpty() ? days : Days.TODAY, most);
    }

    CurveAsked of(Days other) {
        return new CurveAsked(phase, voice, other, most);
    }

    CurveAsked naming(int other) {
        return new CurveAsked(phase, voice, days, other);
    }

    /** The end of an address that asks for it, beginning with {@code &}; empty for the whole curve of the Ist. */
    String query() {
        return phase.map(id -> "&phase=" + id).orElse("")
                + voice.map(who -> "&group=" + who.group().code()
                                + (who.isWhole()
                                        ? ""
                                        : "&segment=" + URLEncoder.encode(who.segment(), StandardCharsets.UTF_8)))
                        .orElse("")
                + (most == MOST ? "" : "&n=" + most)
                + days.asOf().map(day -> "&asOf=" + day).orElse("")
                + days.compareWith().map(day -> "&compareWith=" + day).orElse("");
    }
}
