package app.touchpoint.acceptance.harness;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
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

    /** Violations of WCAG 2.1 A and AA on the page, each as rule, impact and elements. */
    @SuppressWarnings("unchecked")
    public List<String> accessibilityViolations() {
        try {
            page.evaluate(Files.readString(
                    Path.of(System.getProperty("acceptance.browser"), "node_modules", "axe-core", "axe.min.js")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Object found = page.evaluate("async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a',"
                + " 'wcag21aa']})).violations.map(v => v.id + ' (' + v.impact + '): ' + v.nodes.map(n =>"
                + " n.target.join(' ') + ' ' + (n.any[0] ? n.any[0].message : '')).join(' | '))");
        return (List<String>) found;
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
