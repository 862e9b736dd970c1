package app.touchpoint.localjira.sample;

import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.project.LocalComponent;
import app.touchpoint.localjira.project.LocalProject;
import app.touchpoint.localjira.sample.Progress.Step;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the sample into the project {@link #PROJECT}, one load at a time. Every step leaves alone what is there already, so that a load
 * that failed or was cut off can be started again.
 */
public final class SampleLoader implements AutoCloseable {

    /** The key of the project that gets the sample. */
    public static final String PROJECT = "RAD";

    private static final Logger LOG = LoggerFactory.getLogger(SampleLoader.class);
    private static final String TOKEN_LABEL = "local-jira-sample";
    private static final long POLL_MILLISECONDS = 500;

    /** The components that the files name. */
    private static final Map<SampleLanguage, List<String>> COMPONENTS = Map.of(
            SampleLanguage.DE, List.of("Verkauf", "Werkstatt", "Webshop", "Kundendienst", "Marketing"),
            SampleLanguage.EN, List.of("Sales", "Workshop", "Web shop", "Customer service", "Marketing"));

    private final ConfigurationPart configuration;
    private final Clock clock;
    private volatile @Nullable Progress progress;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "sample");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param clock from whose day the days of the sample are told
     */
    public SampleLoader(ConfigurationPart configuration, Clock clock) {
        this.configuration = configuration;
        this.clock = clock;
    }

    /** The project of the sample, if this home has it. */
    public Optional<LocalProject> project() {
        return configuration.projects().byKey(PROJECT);
    }

    /** How far the last load is; empty when none was started since the start of local Jira. */
    public Optional<Progress> progress() {
        return Optional.ofNullable(progress);
    }

    /**
     * Begins to load, unless a load is under way.
     *
     * @param administrator in whose name everything is done
     * @param base the address of local Jira, without a slash at its end
     */
    public synchronized void start(LocalUser administrator, SampleLanguage language, String base) {
        if (progress().map(Progress::isOver).orElse(true)) {
            step(Step.COMPONENTS);
            executor.execute(() -> load(administrator, language, base));
        }
    }

    private void load(LocalUser administrator, SampleLanguage language, String base) {
        String token = configuration.users().createToken(administrator, TOKEN_LABEL);
        try {
            SampleClient client = new SampleClient(base, token);
            createComponents(client, language);
            step(Step.SET_UP);
            client.post(
                    "/rest/touchpoint/1.0/projects/" + PROJECT + "/setup",
                    Map.of("template", "porsche-4", "language", language.code()),
                    200);
            new SampleTeam(client).gather(PROJECT);
            step(Step.IMPORT);
            follow(client, client.postCsv("/rest/touchpoint/1.0/projects/" + PROJECT + "/touchpoints", file(language)));
            step(Step.SURVEYS);
            new SampleSurveys(client, language, clock).load();
            new SampleViews(client, language, clock).load();
            step(Step.ACTIONS);
            new SampleActions(client, language, clock)
                    .load((done, total) -> progress = new Progress(Step.ACTIONS, done, total, ""));
            step(Step.DONE);
        } catch (SampleClient.Refused | IOException e) {
            fail(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(e);
        } finally {
            configuration.users().revokeTokens(administrator, TOKEN_LABEL);
        }
    }

    private void createComponents(SampleClient client, SampleLanguage language)
            throws IOException, InterruptedException, SampleClient.Refused {
        Set<String> present = project().stream()
                .flatMap(found -> configuration.projects().components(found.id()).stream())
                .map(LocalComponent::name)
                .collect(Collectors.toSet());
        for (String name : COMPONENTS.getOrDefault(language, List.of())) {
            if (!present.contains(name)) {
                client.post("/rest/api/2/component", Map.of("project", PROJECT, "name", name), 201);
            }
        }
    }

    /** Waits for the run that the import may have left behind; it says how far it is. */
    private void follow(SampleClient client, JsonNode imported)
            throws IOException, InterruptedException, SampleClient.Refused {
        JsonNode run = imported.path("run");
        while (run.has("id") && !run.path("over").asBoolean()) {
            progress = new Progress(
                    Step.IMPORT, run.path("done").asInt(), run.path("total").asInt(), "");
            TimeUnit.MILLISECONDS.sleep(POLL_MILLISECONDS);
            run = client.get("/rest/touchpoint/1.0/runs/" + run.path("id").asLong());
        }
        if (run.hasNonNull("failure")) {
            throw new SampleClient.Refused(run.path("failure").asText());
        }
    }

    private static byte[] file(SampleLanguage language) throws IOException {
        String name = "/sample/touchpoints-" + language.code() + ".csv";
        try (InputStream in = SampleLoader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Local Jira was packed without " + name + ".");
            }
            return in.readAllBytes();
        }
    }

    private void step(Step step) {
        progress = Progress.at(step);
    }

    private void fail(Exception reason) {
        LOG.error("The sample was not loaded.", reason);
        progress = progress().orElseGet(() -> Progress.at(Step.COMPONENTS)).failed(String.valueOf(reason.getMessage()));
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
