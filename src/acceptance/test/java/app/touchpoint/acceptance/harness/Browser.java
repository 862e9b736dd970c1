package app.touchpoint.acceptance.harness;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A headless Chromium; it must be used by one thread at a time. */
public final class Browser implements AutoCloseable {
    /** Without these it looks for its maker's hosts at every start; the sandbox does not exist for root. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /** Starts the Chromium that the build has found. */
    public static Browser start() {
        Path folder = Path.of(System.getProperty("acceptance.browser")).toAbsolutePath();
        System.setProperty("playwright.cli.dir", folder.resolve("node_modules").toString());
        Map<String, String> environment = new HashMap<>();
        environment.put("PLAYWRIGHT_NODEJS_PATH", noted(folder, "node.path"));
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        Map<String, String> chromiumEnvironment = new HashMap<>(System.getenv());
        String libraries = noted(folder, "libraries.path");
        if (!libraries.isEmpty()) {
            chromiumEnvironment.put("LD_LIBRARY_PATH", libraries);
        }
        return new Browser(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of(noted(folder, "chromium.path")))
                                .setEnv(chromiumEnvironment)
                                .setArgs(FLAGS)));
    }

    /** Opens a window of that width in which nobody is logged in. */
    public Window open(Jira jira, int width) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setLocale("en-US"));
        Page page = context.newPage();
        page.setDefaultTimeout(15_000);
        return new Window(jira, context, page);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    private static String noted(Path folder, String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("The build has not prepared a browser; run mvn pre-integration-test", e);
        }
    }
}
