package app.touchpoint.core.survey;

import app.touchpoint.core.shared.Names;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The first row of the file: which mapped column stands where. */
final class SurveyHeader {
    /** Where nothing stands. */
    static final int NOWHERE = -1;

    private final int[] positions;
    private final int segment;
    private final int width;

    /** Finds the columns and reports what is missing ({@code survey.header.missing}) or there twice. */
    SurveyHeader(long line, List<String> cells, SurveyMapping mapping, Findings findings) {
        Map<String, Integer> places = new HashMap<>();
        Set<String> twice = new HashSet<>();
        int last = 0;
        for (int i = 0; i < cells.size(); i++) {
            String key = Names.comparisonKey(cells.get(i));
            if (!key.isEmpty()) {
                last = i + 1;
                if (places.putIfAbsent(key, i) != null) {
                    twice.add(key);
                }
            }
        }
        width = last;
        Search search = new Search(line, places, twice, String.join(", ", cells), findings);
        positions = mapping.columns().stream()
                .mapToInt(column -> search.find(column.header()))
                .toArray();
        segment = mapping.segmentColumn().map(search::find).orElse(NOWHERE);
    }

    /** Where the columns of the mapping stand, in its order. */
    int[] positions() {
        return positions.clone();
    }

    /** Where the segment stands; {@link #NOWHERE} when the mapping names none. */
    int segment() {
        return segment;
    }

    /** How many cells a row needs: up to the last header that is not blank. */
    int width() {
        return width;
    }

    private record Search(long line, Map<String, Integer> places, Set<String> twice, String found, Findings findings) {
        int find(String header) {
            String key = Names.comparisonKey(header);
            if (twice.contains(key)) {
                findings.add(SurveyFinding.at(line, header, header, "survey.header.twice"));
            }
            Integer place = places.get(key);
            if (place == null) {
                findings.add(SurveyFinding.at(line, header, found, "survey.header.missing", header));
                return NOWHERE;
            }
            return place;
        }
    }
}
