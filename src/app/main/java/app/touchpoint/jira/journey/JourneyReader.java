package app.touchpoint.jira.journey;

import app.touchpoint.core.journey.Channel;
import app.touchpoint.core.journey.ChannelTraits;
import app.touchpoint.core.journey.Contact;
import app.touchpoint.core.journey.Journey;
import app.touchpoint.core.journey.Medium;
import app.touchpoint.core.journey.Phase;
import app.touchpoint.core.shared.ChannelId;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.ChannelRow;
import app.touchpoint.jira.store.ChannelStore;
import app.touchpoint.jira.store.PlaceName;
import app.touchpoint.jira.store.PlaceNameStore;
import app.touchpoint.jira.store.SettingStore;
import com.atlassian.jira.issue.customfields.option.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the journey of a project: options in their order and what is known of channels. Two statements. */
@Component
public class JourneyReader {

    static final String VERSION = "journey.version";

    private final FieldOptions options;
    private final ChannelStore channels;
    private final SettingStore settings;
    private final PlaceNameStore names;

    public JourneyReader(FieldOptions options, ChannelStore channels, SettingStore settings, PlaceNameStore names) {
        this.names = names;
        this.options = options;
        this.channels = channels;
        this.settings = settings;
    }

    /** The journey with its version. */
    public Journey of(SetUpProject project) {
        List<Phase> phases = options.of(project, project.phaseFieldId()).stream()
                .map(option -> new Phase(new PhaseId(option.getOptionId()), option.getValue(), isEnabled(option)))
                .toList();
        Map<Long, ChannelRow> known = channels.ofProject(project.projectId());
        List<Channel> channelList = options.of(project, project.channelFieldId()).stream()
                .map(option -> new Channel(
                        new ChannelId(option.getOptionId()),
                        option.getValue(),
                        traits(option.getValue(), known.get(option.getOptionId()))))
                .toList();
        return new Journey(phases, channelList, version(project));
    }

    /**
     * The journey with phases and channels that are gone from Jira besides, as they were called last; they stand behind the others and take no new
     * touchpoints. One statement more.
     */
    public Journey withRemoved(SetUpProject project, Journey journey) {
        List<Phase> phases = new ArrayList<>(journey.phases());
        List<Channel> channelList = new ArrayList<>(journey.channels());
        for (PlaceName gone : names.ofProject(project.projectId())) {
            PhaseId phase = new PhaseId(gone.optionId());
            ChannelId channel = new ChannelId(gone.optionId());
            if (gone.phase() && journey.phase(phase).isEmpty()) {
                phases.add(new Phase(phase, gone.name(), false));
            } else if (!gone.phase()
                    && channelList.stream().noneMatch(known -> known.id().equals(channel))) {
                channelList.add(new Channel(channel, gone.name(), ChannelTraits.guess(gone.name())));
            }
        }
        return new Journey(phases, channelList, journey.version());
    }

    /** The journey as it takes new touchpoints: without disabled phases and channels. */
    Journey enabled(SetUpProject project) {
        Journey whole = of(project);
        Set<Long> disabled = disabledChannels(project);
        return new Journey(
                whole.phases().stream().filter(Phase::enabled).toList(),
                whole.channels().stream()
                        .filter(channel -> !disabled.contains(channel.id().value()))
                        .toList(),
                whole.version());
    }

    /** Channels that are no longer offered; touchpoints may still have them. */
    private Set<Long> disabledChannels(SetUpProject project) {
        return options.of(project, project.channelFieldId()).stream()
                .filter(option -> !isEnabled(option))
                .map(Option::getOptionId)
                .collect(Collectors.toSet());
    }

    /** Channels of a journey that are no longer offered or gone from Jira. */
    public Set<Long> disusedChannels(SetUpProject project, Journey journey) {
        Set<Long> offered = options.of(project, project.channelFieldId()).stream()
                .filter(JourneyReader::isEnabled)
                .map(Option::getOptionId)
                .collect(Collectors.toSet());
        return journey.channels().stream()
                .map(channel -> channel.id().value())
                .filter(id -> !offered.contains(id))
                .collect(Collectors.toSet());
    }

    private long version(SetUpProject project) {
        String version = settings.get(project.projectId(), VERSION);
        return version == null ? 0 : Long.parseLong(version);
    }

    static boolean isEnabled(Option option) {
        return !Boolean.TRUE.equals(option.getDisabled());
    }

    private static ChannelTraits traits(String name, @Nullable ChannelRow row) {
        ChannelTraits guess = ChannelTraits.guess(name);
        if (row == null) {
            return guess;
        }
        return new ChannelTraits(
                row.channelType() == null ? guess.medium() : Medium.valueOf(row.channelType()),
                row.contactMode() == null ? guess.contact() : Contact.valueOf(row.contactMode()));
    }
}
