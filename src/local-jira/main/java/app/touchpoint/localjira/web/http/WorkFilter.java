package app.touchpoint.localjira.web.http;

import app.touchpoint.localjira.db.Work;
import app.touchpoint.localjira.db.Work.Kind;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The outermost filter: counts the work of a request into a header, and turns errors into pages. An exception is logged with its
 * trace; the visitor sees none of it.
 */
final class WorkFilter extends HttpFilter {

    /** The header that tells what an answer cost, e.g. {@code sql=3; ao=1; searches=1; issue-reads=0; issue-permissions=0}. */
    static final String HEADER = "X-Local-Jira-Work";

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(WorkFilter.class);

    private final transient ErrorAnswer errors;

    WorkFilter(ErrorAnswer errors) {
        this.errors = errors;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        BufferedResponse buffered = new BufferedResponse(response);
        Work.start();
        try {
            pass(request, buffered, chain);
            if (buffered.error() != 0 && buffered.isEmpty()) {
                errors.write(request, buffered, buffered.error());
            }
            response.setHeader(HEADER, summary());
        } finally {
            Work.stop();
        }
        buffered.complete();
    }

    private static void pass(HttpServletRequest request, BufferedResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            LOG.error("{} {} failed.", request.getMethod(), request.getRequestURI(), e);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private static String summary() {
        return "sql=" + Work.of(Kind.SQL) + "; ao=" + Work.of(Kind.AO_SQL) + "; searches=" + Work.of(Kind.SEARCH)
                + "; issue-reads=" + Work.of(Kind.ISSUE_READ) + "; issue-permissions=" + Work.of(Kind.ISSUE_PERMISSION);
    }
}
