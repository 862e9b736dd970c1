package app.touchpoint.jira.curve;

import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.curve.CurveInfo.ExtremesInfo;
import app.touchpoint.jira.field.ClassHelp;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.matrix.AskedDays;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.touchpoint.Days;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The journey curve as JSON. 401, 404 and 409 {@code not-set-up} as everywhere. */
@Path("/projects/{key}")
@Produces(MediaType.APPLICATION_JSON)
public class CurveResource {

    private static final int MOST = 100;

    private final JourneyGate gate;
    private final CurveReader reader;
    private final CurveWords words;
    private final ClassHelp help;
    private final Refusals refusals;

    @Inject
    public CurveResource(JourneyGate gate, CurveReader reader, CurveWords words, ClassHelp help, Refusals refusals) {
        this.gate = gate;
        this.reader = reader;
        this.words = words;
        this.help = help;
        this.refusals = refusals;
    }

    /**
     * All touchpoints that the caller may see today, in the order in which a customer meets them. 400 for a day that is none; 422
     * {@code as-of.future} and {@code as-of.too-early} for days of which nothing is known.
     *
     * @param group code of a rater group whose view is shown instead of the Ist, from enough people on; 400 for what is none. It is known of today alone:
     *     422 {@code as-of.today-only} for any other day.
     * @param segment of that group, of customers where no group is named; 404 {@code curve.segment-unknown} with all that there are
     * @param asOf the day at whose end touchpoints are shown as they stood; today where none is named
     * @param compareWith a day with which that is compared
     */
    @GET
    @UnrestrictedAccess
    @Path("/curve")
    public CurveInfo curve(
            @PathParam("key") String projectKey,
            @QueryParam("group") @DefaultValue("") String group,
            @QueryParam("segment") @DefaultValue("") String segment,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("compareWith") @Nullable String compareWith) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        Map<String, String> given = Map.of("group", group, "segment", segment);
        CurveAsked asked = refusals.orEnd(CurveAsked.of(name -> Optional.ofNullable(given.get(name))))
                .of(refusals.orEnd(reader.days(entered, AskedDays.of(asOf, compareWith, refusals))));
        return CurveInfo.of(
                asked.voice().isEmpty()
                        ? reader.of(entered, Optional.empty(), 0, asked.days())
                        : refusals.orEnd(reader.of(entered, asked)),
                entered.visit().project().getKey(),
                words,
                help.of(entered.project().projectId()));
    }

    /**
     * Where to begin.
     *
     * @param most of each kind, from 1 to {@value #MOST}; 400 for anything else
     */
    @GET
    @UnrestrictedAccess
    @Path("/extremes")
    public ExtremesInfo extremes(@PathParam("key") String projectKey, @QueryParam("n") @DefaultValue("3") String most) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        return CurveInfo.extremes(reader.of(entered, Optional.empty(), number(most), Days.TODAY), words);
    }

    private int number(String most) {
        if (most.matches("[1-9][0-9]?|" + MOST)) {
            return Integer.parseInt(most);
        }
        throw refusals.problem(Refusal.of(Refusal.Reason.MALFORMED, "value-malformed", "n", most, "1, 2, …, " + MOST));
    }
}
