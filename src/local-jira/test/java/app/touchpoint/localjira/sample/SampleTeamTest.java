package app.touchpoint.localjira.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.directory.Users;
import app.touchpoint.localjira.web.Running;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Running.class)
class SampleTeamTest {

    private final Running.Instance jira;
    private final SampleClient client;

    SampleTeamTest(Running.Instance jira) {
        this.jira = jira;
        Users users = jira.part(Users.class);
        LocalUser admin = users.byName("admin").orElseThrow();
        this.client = new SampleClient(jira.url(), users.createToken(admin, "team test"));
    }

    private JsonNode managers(String projectKey) throws Exception {
        String roles = "/rest/api/2/project/" + projectKey + "/role";
        String id = client.get(roles).path(SampleTeam.ROLE).asText().replaceAll(".*/", "");
        return client.get(roles + "/" + id).path("actors");
    }

    /** The set-up makes the role; without one there is nothing that she could be put into. */
    @Test
    void annaManagesTheTouchpointsOfTheProjectThatWasSetUpAndOfNoOther() throws Exception {
        SampleTeam team = new SampleTeam(client);
        assertThatExceptionOfType(SampleClient.Refused.class)
                .isThrownBy(() -> team.gather("RAD"))
                .withMessageContaining(SampleTeam.ROLE);

        jira.part(ProjectRoleManager.class).createRole(new ProjectRoleImpl(SampleTeam.ROLE, ""));
        team.gather("RAD");
        team.gather("RAD");

        assertThat(managers("RAD").findValuesAsText("name")).containsExactly("anna");
        assertThat(managers("SERVICE")).isEmpty();
    }
}
