package app.touchpoint.core.profile;

import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.shared.Reading;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a touchpoint beyond its ratings: values in the form of {@link ProfileField#canonical}, each with its
 * version. A field nobody filled in is absent, and its version is 0.
 */
public record Profile(Map<ProfileField, Value> values) {
    /** Nothing known. */
    public static final Profile EMPTY = new Profile(Map.of());

    /**
     * A stored value.
     *
     * @param text canonical; empty where a value was taken away
     * @param version 1 for the first value, one more with each change
     */
    public record Value(String text, int version) {}

    public Profile {
        Map<ProfileField, Value> copy = new EnumMap<>(ProfileField.class);
        copy.putAll(values);
        values = java.util.Collections.unmodifiableMap(copy);
    }

    /** The value as text; empty where there is none. */
    public String text(ProfileField field) {
        Value value = values.get(field);
        return value == null ? "" : value.text();
    }

    /** The version of a field; 0 where it was never filled in. */
    public int version(ProfileField field) {
        Value value = values.get(field);
        return value == null ? 0 : value.version();
    }

    /** The number; empty where there is none. */
    public Optional<Double> number(ProfileField field) {
        String text = text(field);
        return text.isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(text));
    }

    /** The number as something that should be a rating. */
    public Reading reading(ProfileField field) {
        return Reading.of(number(field).orElse(null));
    }

    /** The entries or chosen codes; empty where there are none. */
    public List<String> list(ProfileField field) {
        return text(field).lines().toList();
    }

    /** Whether it says yes. */
    public boolean yes(ProfileField field) {
        return text(field).equals("true");
    }

    /** Whether the touchpoint is there; existing where nobody has said. */
    public TouchpointState state() {
        return Coded.find(TouchpointState.class, text(ProfileField.STATE)).orElse(TouchpointState.EXISTING);
    }

    /** What is to become of it, if decided. */
    public Optional<PortfolioDecision> decision() {
        return Coded.find(PortfolioDecision.class, text(ProfileField.DECISION));
    }

    /** The scenario that is active, if one is. */
    public Optional<Scenario> activeScenario() {
        return Coded.find(Scenario.class, text(ProfileField.ACTIVE_SCENARIO));
    }

    /** The Soll of the active scenario; none where no scenario is active or it has no Soll. */
    public Reading activeSoll() {
        return activeScenario()
                .map(scenario -> switch (scenario) {
                    case IDEAL -> reading(ProfileField.SOLL_IDEAL);
                    case REALISTIC -> reading(ProfileField.SOLL_REALISTIC);
                    case WORST_CASE -> reading(ProfileField.SOLL_WORST_CASE);
                })
                .orElse(Reading.none());
    }
}
