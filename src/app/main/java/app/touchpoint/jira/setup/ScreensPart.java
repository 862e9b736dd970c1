package app.touchpoint.jira.setup;

import app.touchpoint.jira.store.SetupItem.Origin;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Screens for touchpoints and actions, and the project's issue type screen scheme that shows them; every other type keeps its screens(). A
 * shared scheme is copied. What the app writes itself (gap, priority, quick win) stands on the view screens only.
 */
@Component
class ScreensPart implements SetupPart {

    private static final String SCHEME_KIND = "touchpoint.setup.kind.type-screen-scheme";
    private static final Set<FieldSpec> ON_VIEW_ONLY = Set.of(FieldSpec.GAP, FieldSpec.PRIORITY, FieldSpec.QUICK_WIN);
    private static final List<String> SYSTEM_FIELDS =
            List.of("summary", "issuetype", "security", "components", "assignee", "reporter", "description", "labels");

    /** An action says by when. */
    private static final String DUE_DATE = "duedate";

    private final ProjectManager projects;
    private final PageTexts texts;

    ScreensPart(ProjectManager projects, PageTexts texts) {
        this.projects = projects;
        this.texts = texts;
    }

    /** In a Jira without this API the rest is set up all the same; screens are then the administrator's to make. */
    @Override
    public void run(SetupRun run) {
        try {
            ensureAll(run);
        } catch (LinkageError e) {
            run.report(new Change(
                    Item.SCHEME_SCREENS.code(),
                    SCHEME_KIND,
                    run.names().name(Item.SCHEME_SCREENS),
                    Change.Deed.WAIT,
                    List.of(),
                    texts.get("touchpoint.setup.note.no-screens", String.valueOf(e.getMessage()))));
        }
    }

    private void ensureAll(SetupRun run) {
        ensureScreens(run, Item.TYPE_TOUCHPOINT, Item.SCREEN_TOUCHPOINT, Item.SCREEN_TOUCHPOINT_VIEW);
        ensureScreens(run, Item.TYPE_ACTION, Item.SCREEN_ACTION, Item.SCREEN_ACTION_VIEW);
        ensureScheme(run, Item.SCREEN_SCHEME_TOUCHPOINT, Item.SCREEN_TOUCHPOINT, Item.SCREEN_TOUCHPOINT_VIEW);
        ensureScheme(run, Item.SCREEN_SCHEME_ACTION, Item.SCREEN_ACTION, Item.SCREEN_ACTION_VIEW);
        mapTypes(run);
    }

    private void ensureScreens(SetupRun run, Item type, Item edit, Item view) {
        for (Item screen : List.of(edit, view)) {
            run.ensureShared(
                    screen,
                    new ScreenKind(
                            "touchpoint.setup.kind.screen",
                            screens()::screenName,
                            screens()::screensNamed,
                            name -> screens()
                                    .createScreen(
                                            name,
                                            run.names().description(screen),
                                            run.names().text("tab"),
                                            fields(run, type, screen == view))));
            addFresh(run, type, screen, screen == view);
        }
    }

    /** A field that was deleted and is made anew returns to screens that are still there; what people took off them stays off. */
    private void addFresh(SetupRun run, Item type, Item screen, boolean view) {
        if (run.isFresh(screen)) {
            return;
        }
        specs(type, view)
                .filter(spec -> run.isFresh(spec.item()))
                .forEach(spec -> screens().addField(run.shared(screen).orElseThrow(), fieldId(run, spec)));
    }

    private void ensureScheme(SetupRun run, Item scheme, Item edit, Item view) {
        run.ensureShared(
                scheme,
                new ScreenKind(
                        "touchpoint.setup.kind.screen-scheme",
                        screens()::schemeName,
                        screens()::schemesNamed,
                        name -> screens()
                                .createScheme(
                                        name,
                                        run.names().description(scheme),
                                        run.shared(edit).orElseThrow(),
                                        run.shared(view).orElseThrow())));
    }

    private void mapTypes(SetupRun run) {
        Project project = run.request().project();
        Screens.Scheme scheme = screens().of(project);
        Map<Item, Item> schemeByType = Map.of(
                Item.TYPE_TOUCHPOINT, Item.SCREEN_SCHEME_TOUCHPOINT, Item.TYPE_ACTION, Item.SCREEN_SCHEME_ACTION);
        List<Map.Entry<Item, Item>> toMap = schemeByType.entrySet().stream()
                .filter(entry -> !isSettled(run, entry.getKey(), entry.getValue()))
                .toList();
        boolean complete = toMap.isEmpty();
        List<String> others = complete ? List.of() : others(scheme, project);
        boolean copies = !complete && (scheme.isDefault() || !others.isEmpty());
        run.report(new Change(
                Item.SCHEME_SCREENS.code(),
                SCHEME_KIND,
                copies ? copyName(run) : scheme.name(),
                complete ? Change.Deed.KEEP : copies ? Change.Deed.COPY : Change.Deed.EXTEND,
                copies ? others : List.of()));
        if (run.isApplying() && !complete) {
            if (copies) {
                screens().copyFor(project, copyName(run), run.names().description(Item.SCHEME_SCREENS));
            }
            toMap.forEach(entry -> screens()
                    .map(
                            project,
                            run.shared(entry.getKey()).orElseThrow(),
                            run.shared(entry.getValue()).orElseThrow()));
            run.rememberOwn(
                    Item.SCHEME_SCREENS.code(), screens().of(project).id(), copies ? Origin.CREATED : Origin.ADOPTED);
        }
    }

    /** Whether a type has our screens, or others that an administrator gave it since. */
    private static boolean isSettled(SetupRun run, Item type, Item scheme) {
        Project project = run.request().project();
        boolean ours = run.wasFinished() && run.own(Item.SCHEME_SCREENS.code()).isPresent();
        return run.shared(type)
                .flatMap(typeId -> run.shared(scheme)
                        .map(used -> screens().isMapped(project, typeId, used)
                                || ours && screens().isMappedToAnother(project, typeId, used)))
                .orElse(false);
    }

    private static List<String> fields(SetupRun run, Item type, boolean view) {
        List<String> ids = new ArrayList<>(SYSTEM_FIELDS);
        if (type == Item.TYPE_ACTION) {
            ids.add(DUE_DATE);
        }
        specs(type, view).map(spec -> fieldId(run, spec)).forEach(ids::add);
        return ids;
    }

    private static Stream<FieldSpec> specs(Item type, boolean view) {
        return FieldSpec.of(type).stream().filter(spec -> view || !ON_VIEW_ONLY.contains(spec));
    }

    private static String fieldId(SetupRun run, FieldSpec spec) {
        return "customfield_" + run.shared(spec.item()).orElseThrow();
    }

    private List<String> others(Screens.Scheme scheme, Project project) {
        return scheme.isDefault()
                ? List.of()
                : projects.getProjectObjects().stream()
                        .filter(other -> !other.getId().equals(project.getId())
                                && screens().of(other).id().equals(scheme.id()))
                        .map(Project::getKey)
                        .sorted()
                        .toList();
    }

    /** Made when it is needed and not before: where Jira lacks screens this very class cannot be linked. */
    private static Screens screens() {
        return new Screens();
    }

    private static String copyName(SetupRun run) {
        return run.request().project().getKey() + ": " + run.names().name(Item.SCHEME_SCREENS);
    }
}
