package app.touchpoint.jira.counting;

import app.touchpoint.core.criterion.CriterionType;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.JqlCountRow;
import app.touchpoint.jira.store.JqlCountRow.Problem;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What keeps a search from being counted in the name of who set it. */
@Component
public class Obstacles {

    private final UserManager users;
    private final ProjectManager projects;
    private final Access access;
    private final PersonsSearch search;

    public Obstacles(UserManager users, ProjectManager projects, Access access, PersonsSearch search) {
        this.users = users;
        this.projects = projects;
        this.access = access;
        this.search = search;
    }

    /** Who set it; empty where that person is gone or was deactivated. */
    Optional<ApplicationUser> person(JqlCountRow row) {
        return Optional.ofNullable(users.getUserByKey(row.by())).filter(ApplicationUser::isActive);
    }

    /** Why nothing can be counted as things are; empty where nothing is in the way. Asks no index. */
    Optional<Problem> of(JqlCountRow row, CriterionRow criterion) {
        if (criterion.criterion().measure().type() != CriterionType.COUNT) {
            return Optional.of(Problem.NO_COUNT);
        }
        Optional<ApplicationUser> person = person(row);
        if (person.isEmpty()) {
            return Optional.of(Problem.PERSON_GONE);
        }
        Project project = projects.getProjectObj(row.projectId());
        if (project == null
                || !access.maySee(person.get(), project)
                || !access.may(new ProjectVisit(project, person.get()), Deed.SET_CRITERIA)) {
            return Optional.of(Problem.PERSON_MAY_NOT);
        }
        return search.understood(person.get(), row.search().about(row.next()))
                .fold(understood -> Optional.empty(), refusal -> Optional.of(Problem.SEARCH_REFUSED));
    }
}
