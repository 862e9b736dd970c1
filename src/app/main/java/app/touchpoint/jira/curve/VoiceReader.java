package app.touchpoint.jira.curve;

import app.touchpoint.core.rating.GroupView;
import app.touchpoint.core.rating.Opinion;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.touchpoint.Evidence;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.matrix.OpinionReader;
import app.touchpoint.jira.measure.MeasuredVoices;
import app.touchpoint.jira.measure.Said;
import app.touchpoint.jira.measure.Voice;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.store.RatingRow;
import app.touchpoint.jira.store.RatingStore;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * What groups and segments say of the touchpoints that a visitor may see: what was measured, else what was entered for a whole group. What customers say
 * is kept back as in the matrix.
 */
@Component
public class VoiceReader {

    private final MeasuredVoices measured;
    private final RatingStore ratings;
    private final OpinionReader opinions;
    private final ProjectSettings settings;

    public VoiceReader(MeasuredVoices measured, RatingStore ratings, OpinionReader opinions, ProjectSettings settings) {
        this.measured = measured;
        this.ratings = ratings;
        this.opinions = opinions;
        this.settings = settings;
    }

    /**
     * What there is to listen to.
     *
     * @param said by issue id, of touchpoints that the visitor may see
     * @param choices everybody who said something of one of them, whether it may be shown or not
     * @param keptBack ids of touchpoints of which the visitor does not know yet what customers think
     */
    record Heard(Map<Long, Map<Voice, Said>> said, SortedSet<Voice> choices, Set<Long> keptBack) {

        static final Heard NOBODY = new Heard(Map.of(), Collections.emptySortedSet(), Set.of());

        /** What that voice says of a touchpoint; empty where it says nothing and where that is kept back. */
        Optional<Said> of(Voice voice, long issueId) {
            return isKeptBack(voice, issueId)
                    ? Optional.empty()
                    : Optional.ofNullable(said.getOrDefault(issueId, Map.of()).get(voice));
        }

        boolean isKeptBack(Voice voice, long issueId) {
            return voice.group() == RaterGroup.CUSTOMER && keptBack.contains(issueId);
        }
    }

    /**
     * Of some touchpoints; six statements at most, and one per 500 waves.
     *
     * @param visible ids of those that the visitor may see
     */
    Heard of(Entered entered, Set<Long> visible) {
        long project = entered.project().projectId();
        int minimum = settings.of(project).minimumN();
        Map<Long, Map<Voice, Said>> asked = measured.ofProject(project);
        Map<Long, List<RatingRow>> rated = ratings.ofProject(project);
        Map<Long, Map<Voice, Said>> said = new HashMap<>();
        SortedSet<Voice> choices = new TreeSet<>();
        Set<Long> told = new HashSet<>();
        for (long issueId : visible) {
            Map<Voice, Said> here = entered(rated.getOrDefault(issueId, List.of()), minimum);
            here.putAll(asked.getOrDefault(issueId, Map.of()));
            if (!here.isEmpty()) {
                said.put(issueId, here);
                choices.addAll(here.keySet());
            }
            if (here.entrySet().stream()
                    .anyMatch(one ->
                            one.getKey().group() == RaterGroup.CUSTOMER && one.getValue() instanceof Said.Told)) {
                told.add(issueId);
            }
        }
        return new Heard(said, choices, opinions.unknown(entered, told));
    }

    private static Map<Voice, Said> entered(List<RatingRow> rows, int minimum) {
        Map<Voice, Said> said = new TreeMap<>();
        List<Opinion> given = rows.stream().map(RatingRow::opinion).toList();
        GroupView.all(given, minimum).forEach((group, view) -> {
            if (view instanceof GroupView.Shown shown) {
                LocalDate until = LocalDate.ofInstant(shown.latest(), ZoneOffset.UTC);
                said.put(
                        Voice.of(group),
                        new Said.Told(
                                shown.mean().value(),
                                shown.people(),
                                new Evidence(Optional.empty(), until, LocalDate.MAX)));
            } else if (view instanceof GroupView.Suppressed few) {
                said.put(Voice.of(group), new Said.Few(few.needed()));
            }
        });
        return said;
    }
}
