package app.touchpoint.localjira.web.sample;

import app.touchpoint.localjira.issue.SearchOutcome;
import app.touchpoint.localjira.project.LocalProject;
import app.touchpoint.localjira.sample.Progress;
import app.touchpoint.localjira.sample.SampleLanguage;
import app.touchpoint.localjira.sample.SampleLoader;
import app.touchpoint.localjira.template.Html;
import app.touchpoint.localjira.web.page.Answer;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.web.page.Site;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Offers the sample to administrators while its project is empty, loads it and shows the progress. */
public final class SamplePages {

    private static final String DECLINED = "local-jira.sample-declined";

    private final Site site;
    private final SampleLoader loader;

    public SamplePages(Site site, SampleLoader loader) {
        this.site = site;
        this.loader = loader;
    }

    /** The offer for the dashboard; empty for others than administrators, and once there are issues or it was declined. */
    public Html offer(PageRequest request) {
        Optional<LocalProject> project = loader.project();
        boolean wanted = project.isPresent()
                && isAdministrator(request)
                && request.http().getSession().getAttribute(DECLINED) == null
                && isEmpty(request);
        return wanted ? site.render(request, "sample-offer.vm", Map.of("project", project.get())) : new Html("");
    }

    /** Starts to load in the wanted language, or remembers for the session that nothing is wanted. */
    public Answer submit(PageRequest request) {
        if (!isAdministrator(request)) {
            return new Answer.Refuse(403);
        }
        String wish = request.parameter("language");
        if (wish.equals("none")) {
            request.http().getSession().setAttribute(DECLINED, Boolean.TRUE);
            return new Answer.Redirect("/secure/Dashboard.jspa");
        }
        Optional<SampleLanguage> language = Stream.of(SampleLanguage.values())
                .filter(each -> each.code().equals(wish))
                .findFirst();
        if (language.isEmpty()) {
            return new Answer.Refuse(400);
        }
        String base = "http://127.0.0.1:" + request.http().getLocalPort()
                + request.http().getContextPath();
        loader.start(request.user().orElseThrow(), language.get(), base);
        return new Answer.Redirect("/secure/SampleProgress.jspa");
    }

    /** How far it is; the page asks again by itself until it is over. */
    public Answer progress(PageRequest request) {
        Optional<Progress> progress = loader.progress();
        if (!isAdministrator(request) || progress.isEmpty()) {
            return Answer.notFound();
        }
        Progress now = progress.get();
        Map<String, Object> model = Map.of(
                "progress",
                now,
                "step",
                "sample.step." + now.step().name().toLowerCase(Locale.ROOT),
                "done",
                now.step() == Progress.Step.DONE,
                "key",
                SampleLoader.PROJECT);
        return Answer.show(site.view(request, request.texts().get("sample.title"), "sample-progress.vm", model)
                .section("dashboard"));
    }

    private boolean isAdministrator(PageRequest request) {
        return site.configuration().permissions().hasGlobal("ADMINISTER", request.userKey());
    }

    private boolean isEmpty(PageRequest request) {
        return site.issues().search(request.userKey(), "project = " + SampleLoader.PROJECT, 0, 1)
                        instanceof SearchOutcome.Found found
                && found.total() == 0;
    }
}
