package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.ReadyMade;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.measure.CatalogueInfo.AddedInfo;
import app.touchpoint.jira.measure.CatalogueInfo.ReadyInfo;
import app.touchpoint.jira.rest.Refusals;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Many criteria at once. 401, 404 and 409 {@code not-set-up} as everywhere; 403 {@code manager-needed} for what adds some. */
@Path("/projects/{key}/criteria")
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueResource {

    private final JourneyGate gate;
    private final Access access;
    private final Catalogue catalogue;
    private final IstFollower ists;
    private final Refusals refusals;

    @Inject
    public CatalogueResource(
            JourneyGate gate, Access access, Catalogue catalogue, IstFollower ists, Refusals refusals) {
        this.gate = gate;
        this.access = access;
        this.catalogue = catalogue;
        this.ists = ists;
        this.refusals = refusals;
    }

    /** Which of the criteria to start with to add. */
    public record StartInput(@Nullable List<@Nullable String> codes) {}

    /** The key of the project to copy from. */
    public record CopyInput(@Nullable String from) {}

    /** Criteria to start with that suit a phase of the project. */
    @GET
    @UnrestrictedAccess
    @Path("/ready-made")
    public List<ReadyInfo> ready(@PathParam("key") String projectKey) {
        return catalogue.ready(refusals.orEnd(gate.enter(projectKey)));
    }

    /** Adds some at each touchpoint whose phase they suit; what is there stays. 400 for a code that is none. */
    @POST
    @Path("/ready-made")
    @Consumes(MediaType.APPLICATION_JSON)
    public AddedInfo start(@PathParam("key") String projectKey, @Nullable StartInput input) {
        Entered entered = changing(projectKey);
        List<@Nullable String> codes = refusals.given(input).codes();
        Problems problems = new Problems();
        Set<ReadyMade> wanted = EnumSet.noneOf(ReadyMade.class);
        if (codes == null || codes.isEmpty()) {
            problems.add("codes", "criterion.codes.needed");
        } else {
            codes.forEach(code -> wanted.add(problems.read(
                    "codes",
                    () -> Given.coded(
                            ReadyMade.class,
                            "codes",
                            Given.text(code).isBlank() ? "?" : code,
                            ReadyMade.CUSTOMER_EFFORT),
                    ReadyMade.CUSTOMER_EFFORT)));
        }
        problems.orEnd(refusals);
        return told(entered, catalogue.start(entered, wanted));
    }

    /** Copies those of another project that the caller may see; what is there stays. 404 where the other is not there or not visible. */
    @POST
    @Path("/copies")
    @Consumes(MediaType.APPLICATION_JSON)
    public AddedInfo copy(@PathParam("key") String projectKey, @Nullable CopyInput input) {
        Entered entered = changing(projectKey);
        Entered from = refusals.orEnd(
                gate.enter(Given.text(refusals.given(input).from()).strip()));
        return told(entered, catalogue.copy(from, entered));
    }

    private AddedInfo told(Entered entered, Catalogue.Added added) {
        return added.with(ists.still(entered.project().projectId(), added.touchpoints()));
    }

    private Entered changing(String projectKey) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        refusals.orEnd(access.doing(entered.visit(), Deed.SET_CRITERIA));
        return entered;
    }
}
