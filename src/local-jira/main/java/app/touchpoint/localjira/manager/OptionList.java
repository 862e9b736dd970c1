package app.touchpoint.localjira.manager;

import app.touchpoint.localjira.field.LocalOption;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The options of a context in order, disabled ones too. */
final class OptionList extends AbstractList<Option> implements Options {

    private final List<LocalOption> options;

    OptionList(List<LocalOption> options) {
        this.options = options;
    }

    @Override
    public Option get(int index) {
        return options.get(index);
    }

    @Override
    public int size() {
        return options.size();
    }

    @Override
    public @Nullable Option getOptionForValue(String value, @Nullable Long parentOptionId) {
        if (parentOptionId != null) {
            throw new UnsupportedOperationException("Options.getOptionForValue below the option " + parentOptionId);
        }
        return options.stream()
                .filter(option -> option.value().equalsIgnoreCase(value))
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable Option getOptionById(Long optionId) {
        return options.stream()
                .filter(option -> option.id() == optionId)
                .findFirst()
                .orElse(null);
    }
}
