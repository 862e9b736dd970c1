package app.touchpoint.jira.matrix;

import app.touchpoint.core.matrix.Aspect;
import app.touchpoint.core.matrix.RowKind;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.export.Downloads;
import app.touchpoint.jira.export.Downloads.Wanted;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.Refusals;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The matrix as a file, turned as the page is. 401, 404 and 409 {@code not-set-up} as everywhere. */
@Path("/projects/{key}/matrix/export")
public class MatrixExportResource {

    private final JourneyGate gate;
    private final MatrixLook look;
    private final MatrixExport export;
    private final Downloads downloads;
    private final Refusals refusals;

    @Inject
    public MatrixExportResource(
            JourneyGate gate, MatrixLook look, MatrixExport export, Downloads downloads, Refusals refusals) {
        this.gate = gate;
        this.look = look;
        this.export = export;
        this.downloads = downloads;
        this.refusals = refusals;
    }

    /**
     * The view that the address of the page names by the same parameters; with {@code row} and {@code column} the touchpoints of that cell. 400 for what
     * the page would not show: rows, an aspect or a day that do not exist, a scope that Jira does not understand, and a file that there is none of; 422 for
     * days as by {@link MatrixResource#matrix}.
     *
     * @param format {@code csv} or {@code xlsx}
     * @param numbers {@code de} or {@code en}: how numbers stand in CSV; as the caller's language has them where it is left out
     */
    @GET
    @UnrestrictedAccess
    public Response file(
            @PathParam("key") String projectKey,
            @QueryParam("format") @DefaultValue("csv") String format,
            @QueryParam("numbers") @Nullable String numbers,
            @Context UriInfo uri) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        Wanted wanted = downloads.wanted(format, numbers);
        MatrixAsked asked = MatrixAsked.of(name -> given(uri, name));
        understood(uri, MatrixAsked.ROWS, asked.rows().code(), codes(RowKind.values(), RowKind::code));
        understood(uri, MatrixAsked.SHOW, asked.show().code(), codes(Aspect.values(), Aspect::code));
        understood(
                uri, MatrixAsked.SINCE, asked.since().map(LocalDate::toString).orElse(""), "yyyy-MM-dd");
        understood(
                uri,
                MatrixAsked.AS_OF,
                asked.days().asOf().map(LocalDate::toString).orElse(""),
                "yyyy-MM-dd");
        understood(
                uri,
                MatrixAsked.COMPARE_WITH,
                asked.days().compareWith().map(LocalDate::toString).orElse(""),
                "yyyy-MM-dd");
        MatrixAsked dated = refusals.orEnd(look.dated(entered, asked.orSince(export.today())));
        return downloads.of(wanted, export.of(refusals.orEnd(look.of(entered, dated)), entered));
    }

    private static Optional<String> given(UriInfo uri, String name) {
        return Optional.ofNullable(uri.getQueryParameters().getFirst(name));
    }

    private static <T> String codes(T[] values, Function<T, String> code) {
        return Stream.of(values).map(code).collect(Collectors.joining(", "));
    }

    private void understood(UriInfo uri, String name, String as, String accepted) {
        given(uri, name).filter(text -> !text.equals(as)).ifPresent(text -> {
            throw refusals.problem(Refusal.of(Refusal.Reason.MALFORMED, "value-malformed", name, text, accepted));
        });
    }
}
