package app.touchpoint.jira.matrix;

import app.touchpoint.core.matrix.Aspect;
import app.touchpoint.core.matrix.Column;
import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.matrix.Matrix;
import app.touchpoint.core.matrix.Row;
import app.touchpoint.core.matrix.RowKey;
import app.touchpoint.core.matrix.RowKind;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.matrix.MatrixLook.Looked;
import app.touchpoint.jira.rest.Page;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.touchpoint.Days;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The touchpoint matrix as JSON. 401, 404 and 409 {@code not-set-up} as everywhere. */
@Path("/projects/{key}/matrix")
@Produces(MediaType.APPLICATION_JSON)
public class MatrixResource {

    private final JourneyGate gate;
    private final MatrixLook look;
    private final MatrixView view;
    private final MatrixWords words;
    private final Refusals refusals;

    @Inject
    public MatrixResource(JourneyGate gate, MatrixLook look, MatrixView view, MatrixWords words, Refusals refusals) {
        this.gate = gate;
        this.look = look;
        this.view = view;
        this.words = words;
        this.refusals = refusals;
    }

    /**
     * The whole matrix of what the caller may see today, a {@link MatrixInfo}. 400 for rows or an aspect that do not exist, a scope that Jira does not
     * understand and a day that is none; 422 {@code as-of.future} and {@code as-of.too-early} for days of which nothing is known, and
     * {@code as-of.today-only} for rows and aspects that are known of today alone: rater groups, changes since, perception gaps and open actions.
     *
     * @param show what its figures are of
     * @param since the day since which changes are shown; three months ago where none is named
     * @param scope JQL or the id of a saved filter
     * @param asOf the day at whose end touchpoints are shown as they stood; today where none is named
     * @param compareWith a day with which that is compared
     */
    @GET
    @UnrestrictedAccess
    public Response matrix(
            @PathParam("key") String projectKey,
            @QueryParam("rows") @DefaultValue("channel") String rows,
            @QueryParam("show") @DefaultValue("ist") String show,
            @QueryParam("scope") @DefaultValue("") String scope,
            @QueryParam("since") @Nullable String since,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("compareWith") @Nullable String compareWith) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        return Response.ok(view.json(
                        looked(entered, rows, show, scope, since, AskedDays.of(asOf, compareWith, refusals)), entered))
                .build();
    }

    /**
     * Shows the caller from now on what customers think of the touchpoints in the scope, or of those in one phase; later ratings of theirs do not count as blind there. 401 for who is
     * not logged in.
     *
     * @param phase id; all phases where it is left out
     * @return of how many touchpoints that was news
     */
    @POST
    @Path("/perception")
    public Map<String, Integer> reveal(
            @PathParam("key") String projectKey,
            @QueryParam("scope") @DefaultValue("") String scope,
            @QueryParam("phase") @Nullable Long phase) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        MatrixAsked asked = new MatrixAsked(
                RowKind.GROUP, Aspect.PERCEPTION, Optional.empty(), scope, Optional.empty(), Days.TODAY);
        return Map.of("shown", refusals.orEnd(look.reveal(entered, asked, phase(phase))));
    }

    private Optional<PhaseId> phase(@Nullable Long id) {
        if (id != null && id <= 0) {
            throw refusals.problem(
                    Refusal.of(Refusal.Reason.MALFORMED, "value-malformed", "phase", Long.toString(id), "10000"));
        }
        return Optional.ofNullable(id).map(PhaseId::new);
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
            @QueryParam("show") @DefaultValue("ist") String show,
            @QueryParam("scope") @DefaultValue("") String scope,
            @QueryParam("since") @Nullable String since,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("compareWith") @Nullable String compareWith,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context HttpServletRequest request) {
        Entered entered = refusals.orEnd(gate.enter(projectKey));
        Looked looked = looked(entered, rows, show, scope, since, AskedDays.of(asOf, compareWith, refusals));
        MatrixView.Entries shared = view.entries(looked, request.getContextPath());
        Optional<Row> held = row(looked.seen().matrix(), row);
        List<Entry> entries = held.map(found -> entries(looked.seen().matrix(), found, column))
                .orElse(List.of());
        RowKey key = held.map(Row::key).orElse(MatrixView.TOTAL);
        Page<Entry> page = Page.of(entries, start, limit);
        int left = entries.size() - page.start() - page.values().size();
        return new CellPage(
                page.start(),
                page.limit(),
                page.total(),
                page.values().stream()
                        .map(entry -> view.entry(entry, key, shared))
                        .toList(),
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

    private Looked looked(Entered entered, String rows, String show, String scope, @Nullable String since, Days days) {
        Optional<LocalDate> day = AskedDays.day("since", since, refusals);
        MatrixAsked asked =
                new MatrixAsked(kind(rows), aspect(show), day, scope, Optional.empty(), days).orSince(words.today());
        return refusals.orEnd(look.of(entered, refusals.orEnd(look.dated(entered, asked))));
    }

    private static Optional<Row> row(Matrix matrix, String rowId) {
        return matrix.rows().stream()
                .filter(known -> RowIds.of(known.key()).equals(rowId))
                .findFirst();
    }

    private static List<Entry> entries(Matrix matrix, Row row, String columnId) {
        int at = matrix.columns().stream()
                .map((Column known) -> RowIds.of(known))
                .toList()
                .indexOf(columnId);
        return at < 0 ? List.of() : row.cells().get(at).entries();
    }

    private Aspect aspect(String show) {
        return Coded.find(Aspect.class, show)
                .orElseThrow(() -> refusals.problem(Refusal.of(
                        Refusal.Reason.MALFORMED,
                        "value-malformed",
                        "show",
                        show,
                        codes(Aspect.values(), Aspect::code))));
    }

    private static <T> String codes(T[] values, Function<T, String> code) {
        return Stream.of(values).map(code).collect(Collectors.joining(", "));
    }

    private RowKind kind(String rows) {
        return RowKind.byCode(rows)
                .orElseThrow(() -> refusals.problem(Refusal.of(
                        Refusal.Reason.MALFORMED,
                        "value-malformed",
                        "rows",
                        rows,
                        codes(RowKind.values(), RowKind::code))));
    }
}
