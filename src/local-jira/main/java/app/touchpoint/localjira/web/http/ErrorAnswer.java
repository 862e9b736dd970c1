package app.touchpoint.localjira.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes the content of an answer that reports an error: a page for people, JSON for clients of the REST API. */
@FunctionalInterface
public interface ErrorAnswer {

    /**
     * Writes into an empty answer whose status is set already.
     *
     * @param status from 400 to 599
     */
    void write(HttpServletRequest request, HttpServletResponse response, int status) throws IOException;
}
