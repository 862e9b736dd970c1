package app.touchpoint.localjira.webwork;

import java.util.Map;

/** What became of a webwork request. The web part turns it into a response; nothing has been written yet. */
public sealed interface Outcome {

    /** Go there; the address already has the context path. */
    record Redirect(String url) implements Outcome {}

    /**
     * A rendered view.
     *
     * @param title the content of the view's {@code <title>}, HTML-escaped as it was rendered; may be empty
     * @param meta the view's {@code <meta name content>}s: {@code decorator} ({@code admin}, {@code none} or absent), {@code admin.active.section} and others
     * @param head what else the view's {@code <head>} holds
     * @param body the inside of the view's {@code <body>}, or the whole text if it has none
     */
    record View(String title, Map<String, String> meta, String head, String body) implements Outcome {}

    /** The user has to log in first; afterwards the same address is asked again. */
    record LoginNeeded() implements Outcome {}

    /** The administrator has to confirm the password first ({@code /secure/admin/WebSudoAuthenticate.jspa}). */
    record WebSudoNeeded() implements Outcome {}

    /** The form's token is missing or stale: Jira's page "XSRF security token missing" with status 403. */
    record TokenMissing() implements Outcome {}

    /** An error page with that status: 403, 404, 405 or 500, and one sentence for the user. */
    record Failure(int status, String message) implements Outcome {}
}
