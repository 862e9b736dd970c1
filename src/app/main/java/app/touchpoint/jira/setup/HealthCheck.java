package app.touchpoint.jira.setup;

import app.touchpoint.core.shared.Outcome;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Set;

/** A look at one matter of a project that is set up, and what mends it. Each feature brings its own; remedies are repeatable. */
public interface HealthCheck {

    /**
     * A project that is looked at.
     *
     * @param ids what it uses, whether that is still there or not
     * @param user the Jira administrator who looks
     */
    record Visit(Project project, SetUpProject ids, ApplicationUser user) {}

    /** What is wrong; a matter that cannot be looked at, since something else is gone, is left to whoever looks at that. */
    List<HealthFinding> findings(Visit visit);

    /** What this check can mend. */
    default Set<HealthFinding.Remedy> remedies() {
        return Set.of();
    }

    /** Mends it, and says how many things were mended; asked only for one of {@link #remedies}. */
    default Outcome<Integer> mend(Visit visit, HealthFinding.Remedy remedy) {
        throw new UnsupportedOperationException("HealthCheck.mend " + remedy.code());
    }
}
