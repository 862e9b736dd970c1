package app.touchpoint.localjira.search.jql;

/** A text that is no JQL; the message names line and character and is meant for the person who typed it. */
public final class JqlException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param problem a sentence
     * @param line with {@code character}, where it is, counted from 1
     */
    JqlException(String problem, int line, int character) {
        super("Error in the JQL Query: " + problem + " (line " + line + ", character " + character + ")");
    }

    /** A problem at the end of the text, which has no place of its own. */
    JqlException(String problem) {
        super("Error in the JQL Query: " + problem);
    }
}
