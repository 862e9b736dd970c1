package app.touchpoint.localjira.web.admin;

import app.touchpoint.localjira.fragment.FragmentContext;
import app.touchpoint.localjira.fragment.Link;
import app.touchpoint.localjira.project.LocalProject;
import app.touchpoint.localjira.web.page.Answer;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.web.page.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The administration of a project, where apps add links in the groups 1 to 4 of {@code atl.jira.proj.config} (A-web-12). */
public final class ProjectConfigPage {

    private static final String LOCATION = "atl.jira.proj.config";

    private final Site site;

    public ProjectConfigPage(Site site) {
        this.site = site;
    }

    /** The page, for administrators of the project. */
    public Answer view(PageRequest request) {
        Optional<LocalProject> project = site.configuration()
                .projects()
                .byKey(request.variable("key"))
                .filter(found -> permitted(request, found, "BROWSE_PROJECTS"));
        if (project.isEmpty()) {
            return Answer.notFound();
        }
        if (!permitted(request, project.get(), "ADMINISTER_PROJECTS")) {
            return new Answer.Refuse(403);
        }
        FragmentContext context = site.places().project(request, project.get().id());
        List<Link> links = Stream.of("", "/projectgroup1", "/projectgroup2", "/projectgroup3", "/projectgroup4")
                .flatMap(group -> site.fragments().links(LOCATION + group, context).stream())
                .toList();
        String title = request.texts().get("project.settings");
        return Answer.show(
                site.view(request, title, "project-config.vm", Map.of("project", project.get(), "links", links))
                        .beside(project.get().key(), "settings"));
    }

    private boolean permitted(PageRequest request, LocalProject project, String permission) {
        return site.configuration().permissions().hasProject(permission, project.id(), request.userKey());
    }
}
