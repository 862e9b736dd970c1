package app.touchpoint.localjira.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Who does what in the sample: Anna manages its touchpoints, as a person would be made to on the project's page of roles. */
final class SampleTeam {

    /** The role that a set-up makes, by the same name in both languages. */
    static final String ROLE = "Touchpoint managers";

    static final String MANAGER = "anna";

    private final SampleClient client;

    SampleTeam(SampleClient client) {
        this.client = client;
    }

    /** Puts the manager into the role of a project that was set up, unless she has it. */
    void gather(String projectKey) throws IOException, InterruptedException, SampleClient.Refused {
        String roles = "/rest/api/2/project/" + projectKey + "/role";
        String address = client.get(roles).path(ROLE).asText();
        if (address.isEmpty()) {
            throw new SampleClient.Refused("The project " + projectKey + " has no role " + ROLE + ".");
        }
        String role = roles + address.substring(address.lastIndexOf('/'));
        for (JsonNode actor : client.get(role).path("actors")) {
            if (actor.path("name").asText().equals(MANAGER)) {
                return;
            }
        }
        client.post(role, Map.of("user", List.of(MANAGER)), 200);
    }
}
