package app.touchpoint.jira.fake;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Options by the id of the configuration they belong to. */
public final class FakeOptions implements OptionsManager {

    private final Map<Long, List<FakeOption>> byConfig = new HashMap<>();
    private long last = 1_000;

    @Override
    public Options getOptions(FieldConfig config) {
        Listed listed = new Listed();
        byConfig.getOrDefault(config.getId(), List.of()).stream()
                .sorted(Comparator.comparing(FakeOption::getSequence))
                .forEach(listed::add);
        return listed;
    }

    @Override
    public Option createOption(FieldConfig config, @Nullable Long parentOptionId, Long sequence, String value) {
        FakeOption made = new FakeOption(++last, value, sequence);
        byConfig.computeIfAbsent(config.getId(), id -> new ArrayList<>()).add(made);
        return made;
    }

    @Override
    public void updateOptions(Collection<Option> options) {
        // They are the very objects that are kept.
    }

    @Override
    public void setValue(Option option, String value) {
        option.setValue(value);
    }

    @Override
    public void enableOption(Option option) {
        ((FakeOption) option).disable(false);
    }

    @Override
    public void disableOption(Option option) {
        ((FakeOption) option).disable(true);
    }

    /** Removes an option as an administrator of Jira may. */
    public void remove(FieldConfig config, String value) {
        byConfig.getOrDefault(config.getId(), List.of())
                .removeIf(option -> option.getValue().equals(value));
    }

    /** Removes all options of a configuration, as removing its context does. */
    public void removeAll(long configId) {
        byConfig.remove(configId);
    }

    private static final class Listed extends ArrayList<Option> implements Options {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Option getOptionForValue(String value, @Nullable Long parentOptionId) {
            return stream()
                    .filter(option -> option.getValue().equals(value))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public @Nullable Option getOptionById(Long optionId) {
            return stream()
                    .filter(option -> Objects.equals(option.getOptionId(), optionId))
                    .findFirst()
                    .orElse(null);
        }
    }
}
