package app.touchpoint.jira.setup;

import app.touchpoint.core.journey.ChannelTraits;
import app.touchpoint.core.journey.JourneyTemplate;
import app.touchpoint.core.plan.QuickWinState;
import app.touchpoint.jira.store.ChannelRow;
import app.touchpoint.jira.store.ChannelStore;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The options that select fields start with. Where there are options already nothing is added: people may have removed ours. */
@Component
class StartOptions {

    private final OptionsManager options;
    private final ChannelStore channels;
    private final PhaseDocuments documents;

    StartOptions(OptionsManager options, ChannelStore channels, PhaseDocuments documents) {
        this.options = options;
        this.channels = channels;
        this.documents = documents;
    }

    void seed(SetupRun run, FieldSpec spec, FieldConfig config) {
        List<String> values = values(run, spec);
        if (values.isEmpty() || !options.getOptions(config).isEmpty()) {
            return;
        }
        long sequence = 0;
        for (String value : values) {
            Option made = options.createOption(config, null, sequence++, value);
            if (spec == FieldSpec.CHANNEL) {
                ChannelTraits traits = ChannelTraits.guess(value);
                channels.put(new ChannelRow(
                        made.getOptionId(),
                        run.projectId(),
                        traits.medium().name(),
                        traits.contact().name()));
            }
        }
    }

    private List<String> values(SetupRun run, FieldSpec spec) {
        JourneyTemplate template = run.request().template();
        Locale language = run.request().language();
        return switch (spec) {
            case PHASE -> {
                // Where the field was deleted the issues still know what the phases were called.
                List<String> before = documents.documented(run.asSetUp());
                yield before.isEmpty() ? template.phaseNames(language) : before;
            }
            case CHANNEL -> template.channelNames(language);
            // The same in both languages: shared filters and boards use them in JQL.
            case QUICK_WIN ->
                Stream.of(QuickWinState.values()).map(QuickWinState::code).toList();
            default -> List.of();
        };
    }
}
