package app.touchpoint.jira.setup;

import app.touchpoint.core.journey.ChannelTraits;
import app.touchpoint.core.journey.Contact;
import app.touchpoint.core.journey.Medium;
import app.touchpoint.jira.store.ChannelRow;
import app.touchpoint.jira.store.ChannelStore;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which channels of a project are online or offline, direct or indirect. Until somebody says so it is guessed from the name. */
@Component
class ChannelSettings {

    private final ProjectSetup setup;
    private final FieldContexts contexts;
    private final OptionsManager options;
    private final ChannelStore store;

    ChannelSettings(ProjectSetup setup, FieldContexts contexts, OptionsManager options, ChannelStore store) {
        this.setup = setup;
        this.contexts = contexts;
        this.options = options;
        this.store = store;
    }

    /**
     * One channel.
     *
     * @param guessed whether nobody has said so far what it is
     */
    record Line(long optionId, String name, ChannelTraits traits, boolean guessed) {}

    /** The enabled channels in the order of their options. */
    List<Line> of(Project project) {
        return lines(project, option -> !Boolean.TRUE.equals(option.getDisabled()));
    }

    /** All channels in the order of their options. */
    List<Line> all(Project project) {
        return lines(project, option -> true);
    }

    private List<Line> lines(Project project, Predicate<Option> wanted) {
        Map<Long, ChannelRow> described = store.ofProject(project.getId());
        List<Line> lines = new ArrayList<>();
        for (Option option : channelOptions(project)) {
            if (wanted.test(option)) {
                ChannelRow row = described.get(option.getOptionId());
                ChannelTraits guess = ChannelTraits.guess(option.getValue());
                lines.add(new Line(
                        option.getOptionId(),
                        option.getValue(),
                        row == null ? guess : traits(row, guess),
                        row == null || row.channelType() == null));
            }
        }
        return lines;
    }

    /** Stores what was chosen; a channel without a choice stays as it is. */
    void put(Project project, Function<String, @Nullable String> chosen) {
        for (Line line : of(project)) {
            String medium = chosen.apply("medium-" + line.optionId());
            String contact = chosen.apply("contact-" + line.optionId());
            if (medium != null && contact != null) {
                store.put(new ChannelRow(
                        line.optionId(),
                        project.getId(),
                        Medium.valueOf(medium).name(),
                        Contact.valueOf(contact).name()));
            }
        }
    }

    /** Stores the guess for every channel that nobody described; how many these were. */
    int describeByGuess(Project project) {
        List<Line> guessed = of(project).stream().filter(Line::guessed).toList();
        guessed.forEach(line -> store.put(new ChannelRow(
                line.optionId(),
                project.getId(),
                line.traits().medium().name(),
                line.traits().contact().name())));
        return guessed.size();
    }

    /** Option ids of channels that were described and are no options any more; none while the field or its context is gone. */
    List<Long> gone(Project project) {
        if (config(project).isEmpty()) {
            return List.of();
        }
        Set<Long> there =
                channelOptions(project).stream().map(Option::getOptionId).collect(Collectors.toSet());
        return store.ofProject(project.getId()).keySet().stream()
                .filter(id -> !there.contains(id))
                .toList();
    }

    /** Forgets what was said of them; how many these were. */
    int forgetGone(Project project) {
        List<Long> gone = gone(project);
        gone.forEach(store::remove);
        return gone.size();
    }

    private List<Option> channelOptions(Project project) {
        return config(project).<List<Option>>map(options::getOptions).orElse(List.of());
    }

    private Optional<FieldConfig> config(Project project) {
        return setup.of(project.getId())
                .flatMap(ids -> contexts.field(Long.toString(ids.channelFieldId())))
                .flatMap(field -> contexts.serving(FieldSpec.CHANNEL, field, project))
                .map(FieldConfigScheme::getOneAndOnlyConfig);
    }

    private static ChannelTraits traits(ChannelRow row, ChannelTraits guess) {
        String medium = row.channelType();
        String contact = row.contactMode();
        return new ChannelTraits(
                medium == null ? guess.medium() : Medium.valueOf(medium),
                contact == null ? guess.contact() : Contact.valueOf(contact));
    }
}
