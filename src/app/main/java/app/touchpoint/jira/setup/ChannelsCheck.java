package app.touchpoint.jira.setup;

import app.touchpoint.core.shared.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Channels that were added or removed elsewhere: nobody has described the new ones, and descriptions of the old ones are left. One that was
 * renamed elsewhere needs nothing, since everything goes by its id.
 */
@Component
class ChannelsCheck implements HealthCheck {

    private final ChannelSettings channels;

    ChannelsCheck(ChannelSettings channels) {
        this.channels = channels;
    }

    @Override
    public List<HealthFinding> findings(Visit visit) {
        List<HealthFinding> findings = new ArrayList<>();
        String guessed = channels.of(visit.project()).stream()
                .filter(ChannelSettings.Line::guessed)
                .map(ChannelSettings.Line::name)
                .collect(Collectors.joining(", "));
        if (!guessed.isEmpty()) {
            findings.add(HealthFinding.of(
                    HealthFinding.Kind.CHANNELS_UNDESCRIBED,
                    visit.project().getKey(),
                    List.of(guessed),
                    HealthFinding.Remedy.DESCRIBE_CHANNELS));
        }
        int gone = channels.gone(visit.project()).size();
        if (gone > 0) {
            findings.add(HealthFinding.of(
                    HealthFinding.Kind.CHANNELS_GONE,
                    visit.project().getKey(),
                    List.of(Integer.toString(gone)),
                    HealthFinding.Remedy.FORGET_CHANNELS));
        }
        return findings;
    }

    @Override
    public Set<HealthFinding.Remedy> remedies() {
        return Set.of(HealthFinding.Remedy.DESCRIBE_CHANNELS, HealthFinding.Remedy.FORGET_CHANNELS);
    }

    @Override
    public Outcome<Integer> mend(Visit visit, HealthFinding.Remedy remedy) {
        return Outcome.done(
                remedy == HealthFinding.Remedy.DESCRIBE_CHANNELS
                        ? channels.describeByGuess(visit.project())
                        : channels.forgetGone(visit.project()));
    }
}
