package app.touchpoint.jira.journey;

import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.setup.PhaseDocuments;
import app.touchpoint.jira.setup.SetUpProject;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the issues of phases at set-up and when the health page asks for them. A phase that is no longer offered needs none. */
@Component
public class JourneyDocuments implements PhaseDocuments {

    private final FieldOptions options;
    private final PhaseIssues issues;
    private final Access access;

    JourneyDocuments(FieldOptions options, PhaseIssues issues, Access access) {
        this.options = options;
        this.issues = issues;
        this.access = access;
    }

    @Override
    public List<String> missing(SetUpProject project) {
        return without(project).stream().map(Option::getValue).toList();
    }

    @Override
    public List<String> documented(SetUpProject project) {
        return new TreeMap<>(issues.linked(project))
                .values().stream()
                        .map(id -> issues.present(project, id))
                        .flatMap(Stream::ofNullable)
                        .map(Issue::getSummary)
                        .toList();
    }

    @Override
    public boolean mayMake(Project project, ApplicationUser user) {
        return access.may(new ProjectVisit(project, user), Deed.CREATE);
    }

    @Override
    public List<Made> make(SetUpProject project, ApplicationUser user) {
        List<Made> made = new ArrayList<>();
        List<Option> all = options.of(project, project.phaseFieldId());
        for (Option option : without(project)) {
            try {
                issues.ensure(project, option, all, user);
                made.add(new Made(option.getValue(), ""));
            } catch (IssueWriter.Refused e) {
                made.add(new Made(option.getValue(), Objects.toString(e.getMessage(), "")));
            }
        }
        return made;
    }

    private List<Option> without(SetUpProject project) {
        Map<Long, Long> linked = issues.linked(project);
        return options.of(project, project.phaseFieldId()).stream()
                .filter(JourneyReader::isEnabled)
                .filter(option -> issues.present(project, linked.get(option.getOptionId())) == null)
                .toList();
    }
}
