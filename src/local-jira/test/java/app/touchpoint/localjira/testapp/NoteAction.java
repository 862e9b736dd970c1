package app.touchpoint.localjira.testapp;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;

/** The test app's page with a form. */
public class NoteAction extends JiraWebActionSupport {

    private final Notes notes;
    private String words = "";
    private long number;

    /** Gets the bean. */
    public NoteAction(Notes notes) {
        this.notes = notes;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return INPUT;
    }

    @Override
    protected void doValidation() {
        if (words.isBlank()) {
            addError("words", "Say something.");
        }
    }

    @Override
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    protected String doExecute() {
        notes.add(words);
        return getRedirect("/secure/TestNote!default.jspa");
    }

    /** A command with a guard of its own. */
    @WebSudoRequired
    @SupportedMethods(RequestMethod.GET)
    public String doGuarded() {
        return INPUT;
    }

    /** A method that says nothing of request methods. */
    public String doUndeclared() {
        return INPUT;
    }

    /** What was typed. */
    public String getWords() {
        return words;
    }

    /** What was typed. */
    public void setWords(String words) {
        this.words = words;
    }

    /** A number. */
    public long getNumber() {
        return number;
    }

    /** A number. */
    public void setNumber(long number) {
        this.number = number;
    }
}
