package app.touchpoint.jira.measure;

import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.survey.AnswersView;
import app.touchpoint.core.survey.SegmentViews;
import app.touchpoint.jira.measure.LatestMeasurements.Latest;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.CriterionStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What each group, and each segment of it, answered last about the touchpoints of a project. */
@Component
public class MeasuredVoices {

    private final CriterionStore criteria;
    private final LatestMeasurements measurements;

    public MeasuredVoices(CriterionStore criteria, LatestMeasurements measurements) {
        this.criteria = criteria;
        this.measurements = measurements;
    }

    /** By issue id, whoever may see the issue; one statement, and one per 500 waves. Who was not asked is absent. */
    public Map<Long, Map<Voice, Said>> ofProject(long projectId) {
        Map<Long, List<CriterionRow>> asked = new HashMap<>();
        criteria.ofProject(projectId).stream()
                .filter(row -> row.criterion().standing().active())
                .forEach(row -> row.criterion()
                        .standing()
                        .touchpoint()
                        .ifPresent(touchpoint -> asked.computeIfAbsent(touchpoint.value(), id -> new ArrayList<>())
                                .add(row)));
        Map<Long, Latest> latest = measurements.of(
                projectId, asked.values().stream().flatMap(List::stream).toList(), Map.of());
        Map<Long, Map<Voice, Said>> said = new HashMap<>();
        asked.forEach((issueId, rows) -> {
            Map<Voice, Said> here = of(rows, latest);
            if (!here.isEmpty()) {
                said.put(issueId, here);
            }
        });
        return said;
    }

    private static Map<Voice, Said> of(List<CriterionRow> rows, Map<Long, Latest> latest) {
        Map<Voice, Said> said = new TreeMap<>();
        for (RaterGroup group : RaterGroup.values()) {
            List<CriterionRow> asked = rows.stream()
                    .filter(row -> row.criterion().sampling().group() == group)
                    .toList();
            put(said, Voice.of(group), asked, latest);
            for (String segment : segments(asked, latest)) {
                Map<Long, Latest> part = new HashMap<>();
                asked.forEach(row -> {
                    Latest whole = latest.get(row.id());
                    if (whole != null) {
                        part.put(row.id(), only(segment, whole));
                    }
                });
                put(said, new Voice(group, segment), asked, part);
            }
        }
        return said;
    }

    private static Set<String> segments(List<CriterionRow> asked, Map<Long, Latest> latest) {
        Set<String> names = new TreeSet<>();
        asked.stream()
                .flatMap(row -> Stream.ofNullable(latest.get(row.id())))
                .forEach(one -> names.addAll(one.views().segments().keySet()));
        // Those who belong to none are no segment.
        names.remove("");
        return names;
    }

    /** What a segment answered in the place of what all did. */
    private static Latest only(String segment, Latest whole) {
        AnswersView view = whole.views().segments().getOrDefault(segment, new AnswersView.Nobody());
        return new Latest(
                new SegmentViews(view, Collections.emptySortedMap()), whole.start(), whole.end(), whole.stale());
    }

    private static void put(Map<Voice, Said> said, Voice voice, List<CriterionRow> asked, Map<Long, Latest> latest) {
        MeasuredIst.of(voice.group(), asked, latest)
                .ifPresentOrElse(
                        measured -> said.put(voice, new Said.Told(measured.value(), measured.n(), measured.evidence())),
                        () -> asked.stream()
                                .map(row -> latest.get(row.id()))
                                .filter(Objects::nonNull)
                                .map(one -> one.views().overall())
                                .filter(AnswersView.Hidden.class::isInstance)
                                .mapToInt(view -> ((AnswersView.Hidden) view).needed())
                                .max()
                                .ifPresent(needed -> said.put(voice, new Said.Few(needed))));
    }
}
