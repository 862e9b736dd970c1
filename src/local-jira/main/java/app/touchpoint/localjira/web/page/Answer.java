package app.touchpoint.localjira.web.page;

/** What came of a page request. */
public sealed interface Answer {

    /** A content to be put into the chrome. */
    record Show(View view, int status) implements Answer {}

    /** A piece of HTML without chrome, for scripts that ask for a part of a page. */
    record Part(String html) implements Answer {}

    /** A file; pages of local Jira are not in it. */
    record Download(String contentType, String fileName, String content) implements Answer {}

    /** Go elsewhere; the location starts with the slash behind the context path. */
    record Redirect(String location) implements Answer {}

    /** No content but an error page, e.g. 404 for what is not there or may not be seen. */
    record Refuse(int status) implements Answer {}

    /** To the log-in, and back afterwards. */
    record LogIn() implements Answer {}

    /** The administrator's password first, and back afterwards. */
    record ConfirmPassword() implements Answer {}

    /** A content that is fine. */
    static Answer show(View view) {
        return new Show(view, 200);
    }

    /** It is not there, or this visitor may not see it, which must look the same. */
    static Answer notFound() {
        return new Refuse(404);
    }
}
