package app.touchpoint.localjira.web.chrome;

import app.touchpoint.localjira.web.http.ErrorAnswer;
import app.touchpoint.localjira.web.http.Visitor;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.web.page.Texts;
import app.touchpoint.localjira.web.page.View;
import app.touchpoint.localjira.webresource.PageResources;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Errors as pages, and as Jira's JSON below {@code /rest}. */
public final class ErrorPages implements ErrorAnswer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Chrome chrome;
    private final NoticePages notices;

    public ErrorPages(Chrome chrome, NoticePages notices) {
        this.chrome = chrome;
        this.notices = notices;
    }

    @Override
    public void write(HttpServletRequest http, HttpServletResponse response, int status) throws IOException {
        PageRequest request = new PageRequest(http, Visitor.of(http), Map.of());
        if (http.getRequestURI().startsWith(http.getContextPath() + "/rest/")) {
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(json(request.texts(), status));
            return;
        }
        PageResources resources = PageResources.begin();
        try {
            View view = notices.view(request, status);
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(chrome.document(request, view, resources));
        } finally {
            PageResources.end();
        }
    }

    private static String json(Texts texts, int status) throws IOException {
        String message = texts.get("error." + NoticePages.known(status) + ".text");
        return JSON.writeValueAsString(Map.of("errorMessages", List.of(message), "errors", Map.of()));
    }
}
