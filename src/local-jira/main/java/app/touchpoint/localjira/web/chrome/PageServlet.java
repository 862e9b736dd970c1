package app.touchpoint.localjira.web.chrome;

import app.touchpoint.localjira.sal.WebSudo;
import app.touchpoint.localjira.web.http.Visitor;
import app.touchpoint.localjira.web.page.Answer;
import app.touchpoint.localjira.web.page.Page;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.web.page.Routes;
import app.touchpoint.localjira.webresource.PageResources;
import app.touchpoint.localjira.webwork.XsrfTokens;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the page of a request and writes its answer. Whatever is sent to change something must carry the session's token; only the
 * log-in has none yet.
 */
public final class PageServlet extends HttpServlet {

    /** Where users log in, below the context path. */
    public static final String LOGIN = "/login.jsp";

    private static final long serialVersionUID = 1;

    private final transient Routes routes;
    private final transient AppActions actions;
    private final transient Chrome chrome;
    private final transient NoticePages notices;

    public PageServlet(Routes routes, AppActions actions, Chrome chrome, NoticePages notices) {
        this.routes = routes;
        this.actions = actions;
        this.chrome = chrome;
        this.notices = notices;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageResources resources = PageResources.begin();
        try {
            write(request, response, resources);
        } finally {
            PageResources.end();
        }
    }

    private void write(HttpServletRequest http, HttpServletResponse response, PageResources resources)
            throws IOException {
        String path = http.getRequestURI().substring(http.getContextPath().length());
        Optional<Routes.Match> match = routes.find(http.getMethod(), path);
        PageRequest request = new PageRequest(
                http, Visitor.of(http), match.map(Routes.Match::path).orElse(Map.of()));
        Answer answer;
        if (match.isPresent()) {
            answer = answer(match.get().page(), request, path);
        } else {
            answer = actions.answer(request, response)
                    .orElseGet(() -> new Answer.Refuse(routes.knows(path) ? 405 : 404));
        }
        send(answer, request, response, resources);
    }

    private Answer answer(Page page, PageRequest request, String path) {
        boolean forged = request.isPost() && !LOGIN.equals(path) && !XsrfTokens.isValid(request.http());
        return forged ? notices.tokenMissing(request) : page.answer(request);
    }

    private void send(Answer answer, PageRequest request, HttpServletResponse response, PageResources resources)
            throws IOException {
        String base = request.http().getContextPath();
        if (answer instanceof Answer.Show show) {
            response.setStatus(show.status());
            html(response, chrome.document(request, show.view(), resources));
        } else if (answer instanceof Answer.Part part) {
            html(response, part.html());
        } else if (answer instanceof Answer.Download download) {
            response.setContentType(download.contentType());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + download.fileName() + "\"");
            response.getWriter().write(download.content());
        } else if (answer instanceof Answer.Redirect redirect) {
            response.sendRedirect(base + redirect.location());
        } else if (answer instanceof Answer.Refuse refuse) {
            response.sendError(refuse.status());
        } else if (answer instanceof Answer.LogIn) {
            response.sendRedirect(base + LOGIN + "?os_destination=" + destination(request.http()));
        } else if (answer instanceof Answer.ConfirmPassword) {
            response.sendRedirect(WebSudo.authenticationUrl(request.http()));
        }
    }

    private static void html(HttpServletResponse response, String text) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        // At once: a writer would encode and copy a large page piece by piece.
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Where to go after the log-in: what was asked for, unless that would have changed something. */
    private static String destination(HttpServletRequest http) {
        if (!"GET".equals(http.getMethod())) {
            return "";
        }
        String query = http.getQueryString();
        String path = http.getRequestURI().substring(http.getContextPath().length());
        return URLEncoder.encode(path + (query == null ? "" : "?" + query), StandardCharsets.UTF_8);
    }
}
