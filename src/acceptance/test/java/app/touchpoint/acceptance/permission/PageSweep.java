package app.touchpoint.acceptance.permission;

import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Window;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Every page that the table of surfaces knows, as somebody opens it who may see all. What is added to the table is swept by itself. */
final class PageSweep {

    /** So often the tabulator is pressed at most; no page here has so many places for the focus. */
    private static final int TABS = 400;

    /** So many places for the focus a field may have within: day, month, year and the calendar of a date. */
    private static final int PARTS = 5;

    private static final List<String> PARTS_AND_FILES =
            List.of("/secure/IssueWebPanel", "/secure/TouchpointMatrix!", "/sr/");

    /** Where the focus is: an element has the same number whenever it is asked for. */
    private static final String FOCUS = """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body || at === document.documentElement) return 'page';
              window.tpSeen = window.tpSeen || new Map();
              if (!window.tpSeen.has(at)) window.tpSeen.set(at, window.tpSeen.size);
              return window.tpSeen.get(at) + ' ' + at.tagName + (at.id ? '#' + at.id : '') + ' ' + at.className;
            }
            """;

    private final Jira jira;
    private final Browser browser;
    private final Scene scene;

    PageSweep(Jira jira, Browser browser, Scene scene) {
        this.jira = jira;
        this.browser = browser;
        this.scene = scene;
    }

    /** Addresses of pages; what a script fetches stands on one of them, and files are none. */
    private Set<String> pages() {
        Set<String> pages = new LinkedHashSet<>();
        PageSurface.ALL.stream()
                // Those are pages of Jira itself, on which a link of the app stands.
                .filter(surface -> !surface.module().startsWith("web-item"))
                .map(surface -> surface.address().apply(scene))
                .filter(path -> PARTS_AND_FILES.stream().noneMatch(path::startsWith))
                .forEach(pages::add);
        pages.add("/browse/" + scene.phaseIssue);
        pages.add("/projects/" + Scene.PROJECT + "?selectedItem=app.touchpoint.jira.measurements&criterion="
                + scene.criterion);
        pages.add("/projects/" + Scene.PROJECT + "?selectedItem=app.touchpoint.jira.curve&group=manager");
        return pages;
    }

    /** What axe finds on each page, German in the light and English in the dark theme. */
    List<String> violations() {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, String> look :
                Map.of("light", "de_DE", "dark", "en_US").entrySet()) {
            each(
                    look.getKey(),
                    look.getValue(),
                    (window, path) -> window.accessibilityViolations("wcag22aa")
                            .forEach(violation -> found.add(look.getKey() + " " + path + ": " + violation)));
        }
        return found;
    }

    /** Pages on which the tabulator does not come round. */
    List<String> traps() {
        List<String> found = new ArrayList<>();
        each(
                "light",
                "en_US",
                (window, path) ->
                        trap(window.page()).ifPresent(where -> found.add(path + " keeps the focus at " + where)));
        return found;
    }

    private static Optional<String> trap(Page page) {
        page.evaluate("() => { document.activeElement && document.activeElement.blur(); }");
        String before = "";
        int stays = 0;
        for (int pressed = 0; pressed < TABS; pressed++) {
            page.keyboard().press("Tab");
            String now = (String) page.evaluate(FOCUS);
            if (now.equals("page") || pressed > 0 && now.startsWith("0 ")) {
                return Optional.empty();
            }
            stays = now.equals(before) ? stays + 1 : 0;
            if (stays > PARTS) {
                return Optional.of(now);
            }
            before = now;
        }
        return Optional.of(before);
    }

    private void each(String theme, String locale, BiConsumer<Window, String> look) {
        try (Window window = browser.open(jira, 1280).logIn("admin")) {
            window.goAsAdministrator("/secure/admin/AdminSummary.jspa", "admin");
            window.go("/secure/Dashboard.jspa");
            window.prefer("locale", locale).prefer("theme", theme);
            for (String path : pages()) {
                window.goAsAdministrator(path, "admin");
                window.page().waitForLoadState(LoadState.NETWORKIDLE);
                look.accept(window, path);
            }
        }
    }
}
