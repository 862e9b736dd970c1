package app.touchpoint.jira.move;

import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.journey.IssueWriter;
import app.touchpoint.jira.rest.ErrorInfo;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.rest.RestProblem;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.touchpoint.ReadModel;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a touchpoint lost when it was moved. 401, 403 without the right to edit the issue, 404 for what is not there or may not be seen, 422
 * for an issue that is no touchpoint, and when Jira refuses a value.
 */
@Path("/touchpoints/{key}/moved")
@Produces(MediaType.APPLICATION_JSON)
public class MovedResource {

    private static final int REFUSED = 422;

    private final Access access;
    private final ProjectSetup setup;
    private final MovedValues moved;
    private final Writing writing;
    private final Refusals refusals;

    @Inject
    public MovedResource(Access access, ProjectSetup setup, MovedValues moved, Writing writing, Refusals refusals) {
        this.access = access;
        this.setup = setup;
        this.moved = moved;
        this.writing = writing;
        this.refusals = refusals;
    }

    /** How an issue is written and read again; one bean for two that always go together. */
    @Component
    public static class Writing {

        private final IssueWriter writer;
        private final ReadModel readModel;

        public Writing(IssueWriter writer, ReadModel readModel) {
            this.writer = writer;
            this.readModel = readModel;
        }
    }

    /**
     * What can be taken back.
     *
     * @param mayTake whether the caller may change the issue
     */
    public record Moved(String issue, List<Value> values, boolean mayTake) {

        /**
         * A value that is empty now.
         *
         * @param field {@code phase}, {@code channel}, {@code ist}, {@code soll} or {@code importance}
         * @param value the number with a decimal point, or the name of the option
         * @param fits false for the name of an option that the project does not have
         */
        public record Value(String field, String value, boolean fits) {}
    }

    /** What the touchpoint had before it was moved and does not have now. */
    @GET
    @UnrestrictedAccess
    public Moved moved(@PathParam("key") String key) {
        return of(refusals.orEnd(access.seeTouchpoint(key)));
    }

    /** Takes back all that fits; answers what is left. */
    @POST
    public Moved takeBack(@PathParam("key") String key) {
        Visit visit = editing(key);
        SetUpProject project = projectOf(visit);
        List<MovedValues.Offer> taken = moved.offers(visit.issue().getId(), project).stream()
                .filter(MovedValues.Offer::fits)
                .toList();
        if (!taken.isEmpty()) {
            try {
                writing.writer.update(
                        project,
                        visit.issue().getId(),
                        values(taken),
                        Objects.requireNonNull(visit.user(), "Nobody edits without being logged in."));
            } catch (IssueWriter.Refused e) {
                throw new RestProblem(REFUSED, ErrorInfo.of("jira-refused", String.valueOf(e.getMessage())));
            }
            writing.readModel.refresh(visit.issue().getId());
            moved.drop(visit.issue().getId(), taken);
        }
        return of(visit);
    }

    /** Lets all of it go. */
    @DELETE
    public Moved letGo(@PathParam("key") String key) {
        Visit visit = editing(key);
        moved.drop(visit.issue().getId(), moved.offers(visit.issue().getId(), projectOf(visit)));
        return of(visit);
    }

    private Visit editing(String key) {
        Visit visit = refusals.orEnd(access.seeTouchpoint(key));
        return refusals.orEnd(access.doing(visit, Deed.EDIT_PROFILE));
    }

    private Moved of(Visit visit) {
        return new Moved(
                visit.issue().getKey(),
                moved.offers(visit.issue().getId(), projectOf(visit)).stream()
                        .map(offer -> new Moved.Value(offer.field().code(), offer.text(), offer.fits()))
                        .toList(),
                access.may(visit, Deed.EDIT_PROFILE));
    }

    private SetUpProject projectOf(Visit visit) {
        return setup.of(visit.at().project().getId()).orElseThrow();
    }

    private static IssueWriter.Values values(List<MovedValues.Offer> offers) {
        return new IssueWriter.Values(
                null,
                option(offers, MovedField.PHASE),
                option(offers, MovedField.CHANNEL),
                null,
                number(offers, MovedField.IST),
                number(offers, MovedField.SOLL),
                number(offers, MovedField.IMPORTANCE),
                null,
                null);
    }

    private static @Nullable Long option(List<MovedValues.Offer> offers, MovedField field) {
        return offers.stream()
                .filter(offer -> offer.field() == field)
                .findFirst()
                .map(MovedValues.Offer::optionId)
                .orElse(null);
    }

    private static @Nullable Double number(List<MovedValues.Offer> offers, MovedField field) {
        return offers.stream()
                .filter(offer -> offer.field() == field)
                .findFirst()
                .map(offer -> Double.valueOf(offer.text()))
                .orElse(null);
    }
}
