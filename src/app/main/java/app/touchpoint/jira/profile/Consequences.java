package app.touchpoint.jira.profile;

import app.touchpoint.core.profile.Profile;
import app.touchpoint.core.profile.ProfileField;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.core.shared.Reading;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.field.Expectations;
import app.touchpoint.jira.field.GapInputs;
import app.touchpoint.jira.journey.IssueWriter;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a change of a profile changes elsewhere: by what the class is judged, and the Soll of the issue when another scenario is active. */
@Component
public class Consequences {

    private final Expectations expectations;
    private final GapInputs inputs;
    private final ProjectSetup setup;
    private final IssueWriter writer;

    public Consequences(Expectations expectations, GapInputs inputs, ProjectSetup setup, IssueWriter writer) {
        this.expectations = expectations;
        this.inputs = inputs;
        this.setup = setup;
        this.writer = writer;
    }

    /** Draws them. Why Jira did not take the Soll, in its words; empty as a rule. */
    String of(Visit visit, Profile before, Profile after, Set<ProfileField> saved) {
        if (saved.contains(ProfileField.SOLL_MINIMUM)) {
            expectations.forget(visit.issue().getProjectId());
        }
        Optional<Rating> active = after.activeSoll().rating();
        ApplicationUser user = visit.user();
        Optional<SetUpProject> project = setup.of(visit.at().project().getId());
        if (user == null
                || active.isEmpty()
                || project.isEmpty()
                || after.activeSoll().equals(before.activeSoll())
                || Reading.of(active.get().value()).equals(inputs.soll(visit.issue()))) {
            return "";
        }
        return writer.writeSoll(
                project.get(), visit.issue().getId(), active.get().value(), user);
    }
}
