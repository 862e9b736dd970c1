package app.touchpoint.localjira.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What people of the sample said and wrote down of touchpoints: hand-overs, ratings by group, profiles, incidents and reviews. */
final class SampleViews {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REST = "/rest/touchpoint/1.0";

    private final SampleClient client;
    private final SampleLanguage language;
    private final Clock clock;
    private final Map<String, String> keys = new HashMap<>();

    SampleViews(SampleClient client, SampleLanguage language, Clock clock) {
        this.client = client;
        this.language = language;
        this.clock = clock;
    }

    /** Enters what is not there yet. */
    void load() throws IOException, InterruptedException, SampleClient.Refused {
        client.get(REST + "/projects/" + SampleLoader.PROJECT + "/matrix")
                .path("touchpoints")
                .forEach(one ->
                        keys.put(one.path("summary").asText(), one.path("key").asText()));
        JsonNode file = file();
        for (JsonNode handover : file.path("handovers")) {
            handOver(handover);
        }
        for (JsonNode profile : file.path("profiles")) {
            if (client.get(of(profile, "")).path("profile").isEmpty()) {
                tell(profile, file);
            }
        }
    }

    private String of(JsonNode entry, String what) {
        return REST + "/touchpoints/" + keys.get(entry.path("touchpoint").asText()) + what;
    }

    private void handOver(JsonNode handover) throws IOException, InterruptedException, SampleClient.Refused {
        String to = keys.getOrDefault(handover.path("to").asText(), "");
        String from = REST + "/touchpoints/" + keys.get(handover.path("from").asText()) + "/handovers";
        for (JsonNode present : client.get(from).path("values")) {
            if (present.at("/other/key").asText().equals(to)) {
                return;
            }
        }
        client.post(from, Map.of("to", to, "quality", handover.path("quality").asDouble()), 201);
    }

    /** Each kind of thing where there is none yet. */
    private void tell(JsonNode profile, JsonNode file) throws IOException, InterruptedException, SampleClient.Refused {
        for (JsonNode rating : file.path("ratings")) {
            if (!isRated(rating)) {
                client.post(
                        of(rating, "/ratings"),
                        Map.of(
                                "group", rating.path("group").asText(),
                                "value", rating.path("value").asDouble(),
                                "people", rating.path("people").asInt()),
                        201);
            }
        }
        if (client.get(of(profile, "/incidents")).path("total").asInt() == 0) {
            for (JsonNode incident : file.path("incidents")) {
                client.post(
                        of(incident, "/incidents"),
                        Map.of(
                                "polarity", incident.path("polarity").asText(),
                                "story", incident.path("story").asText(),
                                "day", day(incident)),
                        201);
            }
        }
        if (client.get(of(profile, "/reviews")).path("total").asInt() == 0) {
            for (JsonNode review : file.path("reviews")) {
                client.post(
                        of(review, "/reviews"),
                        Map.of(
                                "date", day(review),
                                "findings", review.path("findings").asText(),
                                "decision", review.path("decision").asText()),
                        201);
            }
        }
        Map<String, Object> fields = new HashMap<>();
        profile.path("values")
                .properties()
                .forEach(field -> fields.put(
                        field.getKey(), Map.of("value", field.getValue().asText(), "base", 0)));
        client.patch(of(profile, "/profile"), Map.of("fields", fields));
    }

    /** Whoever has rated is shown the mean of customers, too. */
    private boolean isRated(JsonNode rating) throws IOException, InterruptedException, SampleClient.Refused {
        for (JsonNode group : client.get(of(rating, "")).path("ratings")) {
            if (group.path("group").asText().equals(rating.path("group").asText())) {
                return group.path("state").asText().equals("shown");
            }
        }
        return false;
    }

    private String day(JsonNode entry) {
        return LocalDate.now(clock).minusDays(entry.path("daysAgo").asInt()).toString();
    }

    private JsonNode file() throws IOException {
        String name = "/sample/views-" + language.code() + ".json";
        try (InputStream in = SampleViews.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Local Jira was packed without " + name + ".");
            }
            return JSON.readTree(in);
        }
    }
}
