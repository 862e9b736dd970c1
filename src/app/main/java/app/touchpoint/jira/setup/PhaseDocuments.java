package app.touchpoint.jira.setup;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** The issues that document phases, as set-up needs them; the journey, which knows how to make issues, implements it. */
public interface PhaseDocuments {

    /** Names of those offered phases that no issue documents, in the order of the journey. */
    List<String> missing(SetUpProject project);

    /** Summaries of the issues that document phases, or did so until the field was deleted; older phases first. */
    List<String> documented(SetUpProject project);

    /** Whether the user may make them at all. */
    boolean mayMake(Project project, ApplicationUser user);

    /** Makes those that are missing, as that user; what is there already is used, so that doing it twice makes nothing twice. */
    List<Made> make(SetUpProject project, ApplicationUser user);

    /**
     * What became of one phase.
     *
     * @param refusal why Jira made no issue, in the user's language; empty when it did
     */
    record Made(String phase, String refusal) {}
}
