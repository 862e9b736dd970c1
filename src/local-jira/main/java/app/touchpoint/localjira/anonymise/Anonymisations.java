package app.touchpoint.localjira.anonymise;

import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.directory.Users;
import app.touchpoint.localjira.host.App;
import app.touchpoint.localjira.host.ModuleElement;
import app.touchpoint.localjira.host.Modules;
import app.touchpoint.localjira.host.PluginModule;
import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.anonymize.AnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserAnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserAnonymizationParameter;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Anonymises one user at a time on a thread of its own, which has no user: first the apps' handlers, then the user's name, mail address and
 * display name (A-anonymise-01). The handlers of keys are never called (A-anonymise-03).
 */
public final class Anonymisations implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Anonymisations.class);
    private static final String KEY_SINCE_8_4 = "JIRAUSER\\d+";

    private final Modules modules;
    private final Supplier<Users> users;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "anonymise");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable Progress progress;

    /** The users are asked for at each use: the directory is not there yet when this is made. */
    public Anonymisations(Modules modules, Supplier<Users> users) {
        this.modules = modules;
        this.users = users;
    }

    /**
     * How far the last anonymisation is.
     *
     * @param errors what handlers refused; they stop nothing
     */
    public record Progress(String userKey, boolean finished, List<String> errors) {
        /** Keeps its own copy. */
        public Progress {
            errors = List.copyOf(errors);
        }
    }

    /** Reads {@code <user-anonymization-handler>}. */
    public List<? extends PluginModule> readAnonymisation(ModuleElement element, App app) {
        return read(element, app, UserAnonymizationHandler.class);
    }

    /** Reads {@code <user-key-change-handler>}. */
    public List<? extends PluginModule> readKeyChange(ModuleElement element, App app) {
        return read(element, app, UserKeyChangeHandler.class);
    }

    private static List<HandlerModule> read(
            ModuleElement element, App app, Class<? extends AnonymizationHandler<?>> type) {
        element.onlyChildren("description", "restrict");
        AnonymizationHandler<?> handler = app.container().create(element.required("class"), type);
        return List.of(new HandlerModule(app.completeKey(element.required("key")), handler));
    }

    /** The last one since local Jira was started. */
    public Optional<Progress> progress() {
        return Optional.ofNullable(progress);
    }

    /**
     * Starts one.
     *
     * @throws IllegalArgumentException if there is no such user or another one is going on
     * @throws UnsupportedOperationException for a user whose key Jira would change too
     */
    public synchronized void start(String userKey) {
        LocalUser user = users.get()
                .byKey(userKey)
                .orElseThrow(() -> new IllegalArgumentException("There is no user with the key " + userKey + "."));
        if (!user.key().matches(KEY_SINCE_8_4)) {
            throw new UnsupportedOperationException(
                    "Local Jira does not change the key of a user from before Jira 8.4.");
        }
        if (progress().filter(last -> !last.finished()).isPresent()) {
            throw new IllegalArgumentException("Another user is being anonymised.");
        }
        progress = new Progress(userKey, false, List.of());
        executor.execute(() -> anonymise(user));
    }

    private void anonymise(LocalUser user) {
        List<String> errors = new ArrayList<>();
        for (HandlerModule module : modules.enabled(HandlerModule.class)) {
            if (module.handler() instanceof UserAnonymizationHandler handler) {
                errors.addAll(errorsOf(module, handler, new UserAnonymizationParameter(user.key())));
            }
        }
        try {
            users.get().anonymise(user.key());
        } catch (RuntimeException e) {
            LOG.error("User {} cannot be anonymised.", user.key(), e);
            errors.add("The user's profile could not be anonymised.");
        }
        progress = new Progress(user.key(), true, errors);
    }

    private static List<String> errorsOf(
            HandlerModule module, UserAnonymizationHandler handler, UserAnonymizationParameter parameter) {
        try {
            // Jira counts the affected entities for the administrator before it starts.
            var unused = handler.getAffectedEntities(parameter);
            ServiceResult result = handler.update(parameter);
            return List.copyOf(result.getErrorCollection().getErrorMessages());
        } catch (RuntimeException e) {
            LOG.error("The handler {} failed.", module.completeKey(), e);
            return List.of("The handler " + module.completeKey() + " failed.");
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
