package app.touchpoint.jira.setup;

import app.touchpoint.core.journey.Contact;
import app.touchpoint.core.journey.Medium;
import com.atlassian.jira.project.Project;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of a project's settings shows and stores. */
@Component
public class SettingsPage {

    private static final String PREFIX = "touchpoint.settings.page.";

    private final PageTexts texts;
    private final ProjectSettings settings;
    private final ChannelSettings channels;
    private final ProjectSetup setup;
    private final List<SettingsListener> listeners;

    SettingsPage(
            PageTexts texts,
            ProjectSettings settings,
            ChannelSettings channels,
            ProjectSetup setup,
            List<SettingsListener> listeners) {
        this.texts = texts;
        this.settings = settings;
        this.channels = channels;
        this.setup = setup;
        this.listeners = List.copyOf(listeners);
    }

    Map<String, Object> show(Project project, boolean saved) {
        return page(project, SettingsForm.of(settings.of(project.getId()), texts.language()), saved);
    }

    /** Stores what was typed; gives the page with what is wrong, or null when all of it was stored. */
    @Nullable
    Map<String, Object> store(Project project, SettingsForm form, Map<String, String> chosenChannels) {
        if (form.settings().isEmpty()) {
            return page(project, form, false);
        }
        settings.put(project.getId(), form.settings().get());
        channels.put(project, chosenChannels::get);
        listeners.forEach(listener -> listener.settingsChanged(project.getId()));
        return null;
    }

    Map<String, Object> refusal(String sentence) {
        return Map.of("mode", "refusal", "sentence", sentence, "text", texts.of(PREFIX));
    }

    private Map<String, Object> page(Project project, SettingsForm form, boolean saved) {
        Map<String, Object> page = new HashMap<>();
        page.put("mode", setup.of(project.getId()).isPresent() ? "form" : "not-set-up");
        page.put("text", texts.of(PREFIX));
        page.put("heading", texts.get(PREFIX + "heading", project.getName()));
        page.put("key", project.getKey());
        page.put("saved", saved);
        page.put("okayFrom", form.okayFrom());
        page.put("delightingFrom", form.delightingFrom());
        page.put("minimumN", form.minimumN());
        Map<String, String> errors = new LinkedHashMap<>();
        form.errors().forEach((field, key) -> errors.put(field, texts.get(key)));
        page.put("errors", errors);
        page.put("channels", channels.of(project).stream().map(this::row).toList());
        return page;
    }

    private Map<String, Object> row(ChannelSettings.Line line) {
        return Map.of(
                "id", Long.toString(line.optionId()),
                "name", line.name(),
                "guessed", line.guessed(),
                "media", choices(Medium.values(), line.traits().medium(), "touchpoint.settings.medium."),
                "contacts", choices(Contact.values(), line.traits().contact(), "touchpoint.settings.contact."));
    }

    private <E extends Enum<E>> List<Map<String, Object>> choices(E[] values, E chosen, String prefix) {
        return Arrays.stream(values)
                .map(value -> Map.<String, Object>of(
                        "value", value.name(),
                        "label", texts.get(prefix + value.name().toLowerCase(Locale.ROOT)),
                        "chosen", value == chosen))
                .toList();
    }
}
