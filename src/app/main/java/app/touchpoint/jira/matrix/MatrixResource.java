package app.touchpoint.jira.matrix;

import app.touchpoint.core.matrix.Column;
import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.matrix.Matrix;
import app.touchpoint.core.matrix.Row;
import app.touchpoint.core.matrix.RowKind;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.Page;
import app.touchpoint.jira.rest.Refusals;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The touchpoint matrix as JSON. 401, 404 and 409 {@code not-set-up} as everywhere. */
@Path("/projects/{key}/matrix")
@Produces(MediaType.APPLICATION_JSON)
public class MatrixResource {

    private final JourneyGate gate;
    private final MatrixReader reader;
    private final MatrixView view;
    private final MatrixWords words;
    private final Refusals refusals;

    @Inject
    public MatrixResource(
            JourneyGate gate, MatrixReader reader, MatrixView view, MatrixWords words, Refusals refusals) {
        this.gate = gate;
        this.reader = reader;
        this.view = view;
        this.words = words;
        this.refusals = refusals;
    }

    /**
     * The whole matrix of what the caller may see, a {@link MatrixInfo}. 400 for rows that do not exist and a day that is none; 422 {@code as-of-unsupported} for
     * any day but today.
     */
    @GET
    @UnrestrictedAccess
    public Response matrix(
            @PathParam("key") String projectKey,
            @QueryParam("rows") @DefaultValue("channel") String rows,
            @QueryParam("asOf") @Nullable String asOf) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        if (asOf != null && !reader.isToday(day(asOf))) {
            throw refusals.problem(Refusal.of(Refusal.Reason.RULE, "as-of-unsupported"));
        }
        return Response.ok(view.json(reader.of(entered, kind(rows)), entered)).build();
    }

    private LocalDate day(String asOf) {
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeParseException e) {
            throw refusals.problem(Refusal.of(Refusal.Reason.MALFORMED, "value-malformed", "asOf", asOf, "yyyy-MM-dd"));
        }
    }

    /**
     * A slice of one cell, with words and numbers in the caller's language as the page shows them.
     *
     * @param row id of the row as in the matrix, {@code none} for the last
     * @param column id of the phase, {@code none} for the last
     */
    @GET
    @UnrestrictedAccess
    @Path("/cell")
    public CellPage cell(
            @PathParam("key") String projectKey,
            @QueryParam("rows") @DefaultValue("channel") String rows,
            @QueryParam("row") @DefaultValue(RowIds.NONE) String row,
            @QueryParam("column") @DefaultValue(RowIds.NONE) String column,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context HttpServletRequest request) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        MatrixReader.Seen seen = reader.of(entered, kind(rows));
        MatrixView.Entries shared = view.entries(seen, request.getContextPath());
        List<Entry> entries = entries(seen.matrix(), row, column);
        Page<Entry> page = Page.of(entries, start, limit);
        int left = entries.size() - page.start() - page.values().size();
        return new CellPage(
                page.start(),
                page.limit(),
                page.total(),
                page.values().stream().map(entry -> view.entry(entry, shared)).toList(),
                words.get("more", words.number(Math.max(0, left))),
                Map.of(
                        "ist", words.get("ist"),
                        "soll", words.get("soll"),
                        "gap", words.get("gap"),
                        "invalid", words.get("invalid")));
    }

    /**
     * A page of a cell.
     *
     * @param moreText what the button for the next page says
     * @param labels what stands before the figures
     */
    public record CellPage(
            int start,
            int limit,
            int total,
            List<Map<String, Object>> values,
            String moreText,
            Map<String, String> labels) {}

    private static List<Entry> entries(Matrix matrix, String rowId, String columnId) {
        List<String> columns = matrix.columns().stream()
                .map((Column known) -> RowIds.of(known))
                .toList();
        int at = columns.indexOf(columnId);
        return matrix.rows().stream()
                .filter((Row known) -> at >= 0 && RowIds.of(known.key()).equals(rowId))
                .findFirst()
                .map(known -> known.cells().get(at).entries())
                .orElse(List.of());
    }

    private RowKind kind(String rows) {
        return RowKind.byCode(rows)
                .orElseThrow(() -> refusals.problem(Refusal.of(
                        Refusal.Reason.MALFORMED, "value-malformed", "rows", rows, "channel, component, class")));
    }
}
