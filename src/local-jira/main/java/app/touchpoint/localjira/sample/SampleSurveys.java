package app.touchpoint.localjira.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The surveys of the sample: the same questions asked twice, so that it can be told what has become better in between. */
final class SampleSurveys {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROJECT = "/rest/touchpoint/1.0/projects/" + SampleLoader.PROJECT;

    /** The lowest point of the scale; the file counts from there. */
    private static final int LOWEST = 0;

    private static final int HIGHEST = 10;

    private final SampleClient client;
    private final SampleLanguage language;
    private final Clock clock;

    SampleSurveys(SampleClient client, SampleLanguage language, Clock clock) {
        this.client = client;
        this.language = language;
        this.clock = clock;
    }

    /** Imports those that are not there yet, the earliest first. */
    void load() throws IOException, InterruptedException, SampleClient.Refused {
        Set<String> present = new HashSet<>();
        client.get(PROJECT + "/measurements?limit=1000")
                .path("values")
                .forEach(measured -> present.add(measured.path("periodStart").asText()));
        JsonNode waves = file();
        // Told from today, a load that goes on another day has other days: what counts is how many there are.
        for (int i = present.size(); i < waves.size(); i++) {
            load(waves.get(i));
        }
    }

    private void load(JsonNode wave) throws IOException, InterruptedException, SampleClient.Refused {
        Map<String, Object> columns = new LinkedHashMap<>();
        List<List<String>> answers = new ArrayList<>();
        for (JsonNode column : wave.path("columns")) {
            columns.put(
                    column.path("criterion").asText(),
                    Map.of(
                            "touchpoint", column.path("touchpoint").asText(),
                            "criterion", column.path("criterion").asText()));
            answers.add(answers(column.path("counts")));
        }
        Map<String, Object> mapping = new HashMap<>();
        mapping.put("name", wave.path("name").asText());
        mapping.put("periodStart", day(wave.path("start")));
        mapping.put("periodEnd", day(wave.path("end")));
        mapping.put("raterGroup", "customer");
        mapping.put("scale", Map.of("min", LOWEST, "max", HIGHEST));
        mapping.put("missing", List.of(""));
        mapping.put("columns", columns);
        long id = client.post(PROJECT + "/surveys", mapping, 201).path("id").asLong();
        client.putCsv("/rest/touchpoint/1.0/surveys/" + id + "/rows", rows(List.copyOf(columns.keySet()), answers));
    }

    private static List<String> answers(JsonNode counts) {
        List<String> answers = new ArrayList<>();
        for (int point = LOWEST; point <= HIGHEST; point++) {
            for (int i = 0; i < counts.path(point - LOWEST).asInt(); i++) {
                answers.add(Integer.toString(point));
            }
        }
        return answers;
    }

    /** A row per respondent; who was not asked about a column leaves it empty. */
    private static byte[] rows(List<String> headers, List<List<String>> answers) {
        int most = answers.stream().mapToInt(List::size).max().orElse(0);
        StringBuilder text = new StringBuilder(String.join(";", headers)).append('\n');
        for (int row = 0; row < most; row++) {
            List<String> cells = new ArrayList<>();
            for (List<String> column : answers) {
                cells.add(row < column.size() ? column.get(row) : "");
            }
            text.append(String.join(";", cells)).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String day(JsonNode days) {
        return LocalDate.now(clock).plusDays(days.asInt()).toString();
    }

    private JsonNode file() throws IOException {
        String name = "/sample/surveys-" + language.code() + ".json";
        try (InputStream in = SampleSurveys.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Local Jira was packed without " + name + ".");
            }
            return JSON.readTree(in);
        }
    }
}
