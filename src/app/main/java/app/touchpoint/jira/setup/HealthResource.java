package app.touchpoint.jira.setup;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.rest.Refusals;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Health of the configuration: GET finds, POST mends one finding and tells what is left. For Jira administrators. */
@Path("/health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    private final HealthService health;
    private final PageTexts texts;
    private final Refusals refusals;
    private final JiraAuthenticationContext authentication;
    private final PasswordConfirmation password;

    @Inject
    public HealthResource(
            HealthService health,
            PageTexts texts,
            Refusals refusals,
            JiraAuthenticationContext authentication,
            PasswordConfirmation password) {
        this.health = health;
        this.texts = texts;
        this.refusals = refusals;
        this.authentication = authentication;
        this.password = password;
    }

    /** Everything that is not as it should be. */
    @GET
    public HealthInfo findings() {
        return HealthInfo.of(refusals.orEnd(asUser(health::findings)), texts);
    }

    /** Applies a remedy to a project. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public HealthInfo mend(@Nullable Wish body, @Context HttpServletRequest http) {
        refusals.orEnd(asUser(health::mayMend));
        Wish wish = refusals.given(body);
        password.demand(http);
        return HealthInfo.of(refusals.orEnd(asUser(user -> health.mend(user, wish.project(), wish.remedy()))), texts);
    }

    private <T> Outcome<T> asUser(Function<ApplicationUser, Outcome<T>> work) {
        ApplicationUser user = authentication.getLoggedInUser();
        return user == null
                ? Outcome.refused(Refusal.of(Refusal.Reason.NOT_ALLOWED, Refusals.NOT_LOGGED_IN))
                : work.apply(user);
    }

    /** What is to be mended. */
    record Wish(
            @JsonProperty("project") @Nullable String project,
            @JsonProperty("remedy") @Nullable String remedy) {}
}
