package app.touchpoint.acceptance.harness;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A browser window of one user. Errors of scripts on its pages are collected. */
public final class Window implements AutoCloseable {
    /**
     * Looks at what lies on top at both ends and in the middle of each control, as far as it is in sight: within the window and within
     * everything around it that cuts off what is too large; while a dialog is open, of its controls only.
     */
    private static final String COVERED = """
            () => {
              const name = e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + ' “' + e.textContent.trim().slice(0, 30) + '”';
              const shown = (control, box) => {
                let [left, top, right, bottom] = [Math.max(box.left, 0), Math.max(box.top, 0),
                  Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)];
                for (let e = control.parentElement; e && e !== document.body; e = e.parentElement) {
                  if (getComputedStyle(e).overflow !== 'visible') {
                    const edge = e.getBoundingClientRect();
                    [left, top, right, bottom] = [Math.max(left, edge.left), Math.max(top, edge.top),
                      Math.min(right, edge.right), Math.min(bottom, edge.bottom)];
                  }
                }
                return {left, top, right, bottom};
              };
              const faults = new Set();
              const reachable = document.querySelector('dialog:modal') || document;
              for (const control of reachable.querySelectorAll('a[href], button, input, select, textarea, summary')) {
                if (!control.checkVisibility({visibilityProperty: true, opacityProperty: true})) continue;
                for (const box of control.getClientRects()) {
                  const {left, top, right, bottom} = shown(control, box);
                  if (right - left < 8 || bottom - top < 8) continue;
                  for (const part of [0.1, 0.5, 0.9]) {
                    const hit = document.elementFromPoint(left + (right - left) * part, (top + bottom) / 2);
                    if (hit && !control.contains(hit) && !hit.contains(control)
                        && !(control.labels && [...control.labels].some(label => label.contains(hit)))) {
                      faults.add(name(hit) + ' lies upon ' + name(control) + '.');
                    }
                  }
                }
              }
              return [...faults];
            }
            """;

    private final Jira jira;
    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    /** What the user preferred before, by preference. */
    private final Map<String, String> preferred = new LinkedHashMap<>();

    private Optional<Work> lastWork = Optional.empty();

    Window(Jira jira, BrowserContext context, Page page) {
        this.jira = jira;
        this.context = context;
        this.page = page;
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text() + " at " + message.location());
            }
        });
    }

    /** Logs in through the form. */
    public Window logIn(String username) {
        go("/login.jsp");
        page.locator("input[name=os_username]").fill(username);
        page.locator("input[name=os_password]").fill(username);
        page.locator("input[name=os_password]").press("Enter");
        page.waitForURL(url -> !url.contains("login.jsp"));
        return this;
    }

    /** Opens a page of the administration and confirms the password if Jira asks for it. */
    public Window goAsAdministrator(String path, String password) {
        go(path);
        Locator asked = page.locator("input[name=webSudoPassword]");
        if (asked.count() > 0) {
            asked.fill(password);
            asked.press("Enter");
            page.waitForURL(url -> !url.contains("WebSudo"));
            page.waitForLoadState(LoadState.LOAD);
        }
        return this;
    }

    /**
     * Picks a language ({@code locale}, {@code de_DE}) or colours ({@code theme}, {@code dark}) in the user's menus, until the window
     * is closed: other tests share the user.
     */
    public Window prefer(String preference, String value) {
        String choices = "[data-preference='" + preference + "']";
        preferred.computeIfAbsent(
                preference, name -> page.locator(choices + ".checked").first().getAttribute("data-value"));
        return choose(preference, value);
    }

    private Window choose(String preference, String value) {
        String choice = "[data-preference='" + preference + "'][data-value='" + value + "']";
        page.waitForNavigation(() -> page.locator(choice).first().dispatchEvent("click"));
        page.waitForLoadState(LoadState.LOAD);
        return this;
    }

    /** Opens a path below Jira's address. */
    public Response go(String path) {
        Response response = page.navigate(jira.base() + path);
        page.waitForLoadState(LoadState.LOAD);
        lastWork = Optional.of(Work.of(Optional.ofNullable(response.headerValue("x-local-jira-work"))));
        return response;
    }

    /** What the last page opened by {@link #go} cost. */
    public Work work() {
        return lastWork.orElseThrow();
    }

    /** The page, for whatever a person does on it. */
    public Page page() {
        return page;
    }

    /** What scripts have complained of so far. */
    public List<String> errors() {
        return errors;
    }

    /** Takes a picture of the whole page into the run's folder. */
    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Jira.outputFolder().resolve("pictures").resolve(name + ".png")));
    }

    /**
     * Violations of WCAG 2.1 A and AA on the page, each as rule, impact and elements.
     *
     * @param more tags of axe's rules to be looked at besides
     */
    @SuppressWarnings("unchecked")
    public List<String> accessibilityViolations(String... more) {
        try {
            page.evaluate(Files.readString(
                    Path.of(System.getProperty("acceptance.browser"), "node_modules", "axe-core", "axe.min.js")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> tags = new ArrayList<>(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"));
        tags.addAll(List.of(more));
        Object found = page.evaluate(
                "async tags => (await axe.run(document, {runOnly: tags})).violations.map(v => v.id + ' (' + v.impact + '): ' + v.nodes.map(n =>"
                        + " n.target.join(' ') + ' ' + (n.any[0] ? n.any[0].message : '')).join(' | '))",
                tags);
        return (List<String>) found;
    }

    /**
     * What of the page cannot be reached or seen at the window's width: that it is wider than the window, and each link, button and
     * field in sight that something else lies upon.
     */
    @SuppressWarnings("unchecked")
    public List<String> layoutFaults() {
        List<String> faults = new ArrayList<>((List<String>) page.evaluate(COVERED));
        if (scrollsSideways()) {
            faults.add("The page is wider than the window.");
        }
        return faults;
    }

    /** Whether that part of the page is no wider than the window, whatever is around it. */
    public boolean fits(String part) {
        return (Boolean) page.locator(part)
                .evaluate("part => part.scrollWidth <= part.clientWidth + 1"
                        + " && part.getBoundingClientRect().right <= window.innerWidth + 1");
    }

    /** Whether that part of the page is hatched, on the screen and on paper alike. */
    public boolean hatched(Locator part) {
        String image = "part => getComputedStyle(part).backgroundImage";
        boolean onScreen = part.evaluate(image).toString().contains("repeating-linear-gradient");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        boolean onPaper = part.evaluate(image).toString().contains("repeating-linear-gradient");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return onScreen && onPaper;
    }

    /** Whether the page is wider than the window. */
    public boolean scrollsSideways() {
        return (Boolean) page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth + 1");
    }

    @Override
    public void close() {
        try {
            if (!preferred.isEmpty()) {
                go("/secure/Dashboard.jspa");
                preferred.forEach(this::choose);
            }
        } finally {
            context.close();
        }
    }
}
