package app.touchpoint.jira.journey;

import app.touchpoint.core.journey.Contact;
import app.touchpoint.core.journey.Medium;
import app.touchpoint.core.shared.Names;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.ChannelRow;
import app.touchpoint.jira.store.ChannelStore;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes phases and channels: the option, and for a phase the issue that documents it. Whatever is there already is used, so that
 * doing it twice makes nothing twice.
 */
@Component
public class PhaseMaker {

    private final FieldOptions options;
    private final ChannelStore channels;
    private final PhaseIssues issues;

    public PhaseMaker(FieldOptions options, ChannelStore channels, PhaseIssues issues) {
        this.options = options;
        this.channels = channels;
        this.issues = issues;
    }

    /**
     * What was made.
     *
     * @param issueId the Journey Phase issue, or 0 for a channel and where none was made yet
     * @param optionMade whether the option is new, or was disabled before
     */
    record Made(long optionId, long issueId, boolean optionMade) {

        /** The same for what was begun before and is only finished now. */
        Made begunBefore() {
            return new Made(optionId, issueId, true);
        }
    }

    /** Whether that phase or channel can be picked now. */
    boolean isOffered(SetUpProject project, long fieldId, String name) {
        Option there = find(project, fieldId, name);
        return there != null && JourneyReader.isEnabled(there);
    }

    /** What was made by now, by somebody who found it not offered, or null when nothing was. */
    @Nullable
    Made made(SetUpProject project, long fieldId, String name) {
        Option there = find(project, fieldId, name);
        return there == null || !JourneyReader.isEnabled(there)
                ? null
                : new Made(there.getOptionId(), issues.linked(project).getOrDefault(there.getOptionId(), 0L), true);
    }

    Made phase(SetUpProject project, String name, ApplicationUser user) throws IssueWriter.Refused {
        Option there = find(project, project.phaseFieldId(), name);
        boolean made = there == null || !JourneyReader.isEnabled(there);
        Option option = offered(project, project.phaseFieldId(), name, there);
        long issueId = issues.ensure(project, option, options.of(project, project.phaseFieldId()), user);
        return new Made(option.getOptionId(), issueId, made);
    }

    /** Puts a phase where a file has it; the others keep their order. */
    void place(SetUpProject project, long optionId, ImportStep.Place place) {
        List<Option> before = List.copyOf(options.of(project, project.phaseFieldId()));
        List<Option> others = new ArrayList<>(before);
        others.removeIf(option -> option.getOptionId() == optionId);
        int at = indexOf(others, place.predecessor()) + 1;
        if (at == 0) {
            at = place.behind().stream()
                    .mapToInt(name -> indexOf(others, name))
                    .filter(index -> index >= 0)
                    .findFirst()
                    .orElse(others.size());
        }
        Option placed = before.stream()
                .filter(option -> option.getOptionId() == optionId)
                .findFirst()
                .orElseThrow();
        List<Option> wanted = new ArrayList<>(others);
        wanted.add(at, placed);
        if (!wanted.equals(before)) {
            options.order(wanted);
        }
    }

    private static int indexOf(List<Option> all, @Nullable String name) {
        return name == null
                ? -1
                : IntStream.range(0, all.size())
                        .filter(i -> Names.same(all.get(i).getValue(), name))
                        .findFirst()
                        .orElse(-1);
    }

    Made channel(SetUpProject project, String name, Medium medium, Contact contact) {
        Option there = find(project, project.channelFieldId(), name);
        boolean made = there == null || !JourneyReader.isEnabled(there);
        Option option = offered(project, project.channelFieldId(), name, there);
        channels.put(new ChannelRow(option.getOptionId(), project.projectId(), medium.name(), contact.name()));
        return new Made(option.getOptionId(), 0, made);
    }

    private Option offered(SetUpProject project, long fieldId, String name, @Nullable Option there) {
        if (there == null) {
            return options.add(project, fieldId, name);
        }
        if (!JourneyReader.isEnabled(there)) {
            options.enable(there, true);
        }
        return there;
    }

    private @Nullable Option find(SetUpProject project, long fieldId, String name) {
        return options.of(project, fieldId).stream()
                .filter(option -> Names.same(option.getValue(), name))
                .findFirst()
                .orElse(null);
    }
}
