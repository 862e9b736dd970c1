package app.touchpoint.jira.question;

import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.question.AnswerRequests.AnswerInput;
import app.touchpoint.jira.question.AnswersInfo.Changed;
import app.touchpoint.jira.rest.Refusals;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The guiding questions of a touchpoint. 401, 403, 404 as everywhere; 422 {@code touchpoint-needed}. */
@Path("/touchpoints/{key}/answers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TouchpointAnswersResource {

    private final Access access;

    private final AnswerRequests requests;
    private final Refusals refusals;

    @Inject
    public TouchpointAnswersResource(Access access, AnswerRequests requests, Refusals refusals) {
        this.access = access;

        this.requests = requests;
        this.refusals = refusals;
    }

    /** All questions in the order of the method, with their answers and how much is done. */
    @GET
    @UnrestrictedAccess
    public AnswersInfo answers(@PathParam("key") String key) {
        return requests.all(asked(key));
    }

    /** One question; 404 {@code question-not-found}. */
    @GET
    @UnrestrictedAccess
    @Path("/{question}")
    public Changed answer(@PathParam("key") String key, @PathParam("question") String question) {
        return requests.one(asked(key), question);
    }

    /**
     * Answers a question, or takes the answer back where everything is empty. 400 {@code version-needed} and {@code day-malformed};
     * 409 {@code answer-changed} with the answer that stands there; 422 {@code text.too-long}, {@code evidence.invalid} and
     * {@code answer-blank}.
     */
    @PUT
    @Path("/{question}")
    public Response put(
            @PathParam("key") String key, @PathParam("question") String question, @Nullable AnswerInput input) {
        Visit visit = refusals.orEnd(access.doing(visit(key), Deed.ANSWER));
        return requests.put(new Asked.AboutTouchpoint(visit, true), question, input);
    }

    private Asked asked(String key) {
        Visit visit = visit(key);
        return new Asked.AboutTouchpoint(visit, access.may(visit, Deed.ANSWER));
    }

    private Visit visit(String key) {
        return refusals.orEnd(access.seeTouchpoint(key));
    }
}
