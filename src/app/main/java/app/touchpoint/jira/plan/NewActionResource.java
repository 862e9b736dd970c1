package app.touchpoint.jira.plan;

import app.touchpoint.core.plan.ActionDetails;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.plan.ActionMaker.Wish;
import app.touchpoint.jira.rest.ErrorInfo;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.rest.RestProblem;
import app.touchpoint.jira.store.ActionRow.Terms;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** New actions of a project, each linked with the touchpoint that it improves. */
@Path("/projects/{key}/plan/actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NewActionResource {

    private static final int UNPROCESSABLE = 422;

    private final JourneyGate gate;
    private final Access access;
    private final ActionMaker maker;
    private final Refusals refusals;

    @Inject
    public NewActionResource(JourneyGate gate, Access access, ActionMaker maker, Refusals refusals) {
        this.gate = gate;
        this.access = access;
        this.maker = maker;
        this.refusals = refusals;
    }

    /**
     * A wish as it is sent.
     *
     * @param touchpoint key of any touchpoint; must be given, as the summary must
     * @param assignee user key; Jira decides where it is missing
     * @param start ISO day
     * @param due ISO day
     * @param effort person-days
     * @param budget planned money
     */
    public record ActionInput(
            @Nullable String summary,
            @Nullable String touchpoint,
            @Nullable String description,
            @Nullable String assignee,
            @Nullable String start,
            @Nullable String due,
            @Nullable Double effort,
            @Nullable Double budget) {}

    /** An action that was made; without a link somebody has to link it by hand. */
    public record MadeInfo(String issueKey, boolean linked) {}

    /**
     * A wish that Jira does not fulfil like that.
     *
     * @param errors what Jira says about which field, by field id
     * @param href Jira's own form with the summary filled in, below Jira's base address; null where it is of no help
     */
    public record NotMade(
            List<String> errorMessages,
            Map<String, String> errors,
            String code,
            @Nullable String href) {}

    /**
     * Makes an issue of the type <em>Touchpoint Action</em> and links it: 201. 401, 404 and 409 {@code not-set-up} as everywhere; 403 {@code
     * create-issues-needed} and {@code link-issues-needed}; 400 {@code day-malformed}; 422 {@code touchpoint-needed}, {@code plan-invalid}
     * (without summary or touchpoint, or with errors by field for what cannot be) and {@code action-refused} (with Jira's words and its form).
     */
    @POST
    public Response make(@PathParam("key") String key, @Nullable ActionInput input) {
        Entered entered = refusals.orEnd(gate.enter(key));
        refusals.orEnd(access.doing(entered.visit(), Deed.CREATE));
        refusals.orEnd(access.doing(entered.visit(), Deed.LINK));
        ActionInput given = refusals.given(input);
        String summary = text(given.summary());
        String improved = text(given.touchpoint());
        Optional<LocalDate> start = refusals.orEnd(IsoDay.read(given.start()));
        Optional<LocalDate> due = refusals.orEnd(IsoDay.read(given.due()));
        Map<String, Refusal> problems = new ActionDetails(
                        start,
                        new ActionDetails.Cost(number(given.effort()), number(given.budget()), OptionalDouble.empty()),
                        List.of(),
                        ActionDetails.EMPTY.result(),
                        ActionDetails.EMPTY.talk(),
                        ActionDetails.EMPTY.customers(),
                        "")
                .problems(due);
        if (summary.isEmpty() || improved.isEmpty() || !problems.isEmpty()) {
            throw invalid(summary, improved, problems);
        }
        Visit touchpoint = refusals.orEnd(access.seeTouchpoint(improved));
        refusals.orEnd(access.doing(touchpoint, Deed.LINK));
        NewAction made = maker.make(
                entered,
                touchpoint,
                new Wish(
                        summary,
                        text(given.description()),
                        text(given.assignee()),
                        start,
                        new Terms(due.orElse(null), given.effort(), given.budget())));
        if (made instanceof NewAction.Made done) {
            return Response.status(Response.Status.CREATED)
                    .entity(new MadeInfo(done.issue().getKey(), done.linked()))
                    .build();
        }
        NewAction.Refused refused = (NewAction.Refused) made;
        return Response.status(UNPROCESSABLE)
                .entity(new NotMade(
                        refused.messages(),
                        refused.errors(),
                        "action-refused",
                        "/secure/CreateIssueDetails!init.jspa?pid="
                                + entered.project().projectId() + "&issuetype="
                                + encoded(entered.project().actionTypeId()) + "&summary=" + encoded(summary)))
                .build();
    }

    private RestProblem invalid(String summary, String touchpoint, Map<String, Refusal> problems) {
        List<String> missing = new ArrayList<>();
        if (summary.isEmpty()) {
            missing.add(sentence("plan.create.summary-needed"));
        }
        if (touchpoint.isEmpty()) {
            missing.add(sentence("plan.create.touchpoint-needed"));
        }
        Map<String, String> errors = new LinkedHashMap<>();
        problems.forEach((field, refusal) -> errors.put(field, refusals.sentence(refusal)));
        return new RestProblem(UNPROCESSABLE, new ErrorInfo(missing, errors, "plan-invalid"));
    }

    private String sentence(String code) {
        return refusals.sentence(Refusal.of(Refusal.Reason.RULE, code));
    }

    private static OptionalDouble number(@Nullable Double number) {
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
