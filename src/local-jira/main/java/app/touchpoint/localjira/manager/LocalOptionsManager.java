package app.touchpoint.localjira.manager;

import app.touchpoint.localjira.field.CustomFields;
import app.touchpoint.localjira.field.FieldKind;
import app.touchpoint.localjira.field.LocalOption;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Options of select fields. */
record LocalOptionsManager(CustomFields fields) implements OptionsManager {

    @Override
    public Options getOptions(FieldConfig config) {
        return new OptionList(fields.options(config.getId()));
    }

    @Override
    public Option createOption(FieldConfig config, @Nullable Long parentOptionId, Long sequence, String value) {
        if (parentOptionId != null) {
            throw new UnsupportedOperationException("OptionsManager.createOption below the option " + parentOptionId);
        }
        String fieldId = config.getCustomField().getId();
        if (fields.byId(fieldId)
                .filter(field -> fields.kind(field) == FieldKind.SELECT)
                .isEmpty()) {
            throw new IllegalArgumentException("The field " + fieldId + " has no options.");
        }
        return fields.addOption(config.getId(), value, sequence);
    }

    @Override
    public void updateOptions(Collection<Option> options) {
        fields.storeOptions(options.stream().map(LocalOptionsManager::own).toList());
    }

    @Override
    public void setValue(Option option, String value) {
        LocalOption own = own(option);
        own.setValue(value);
        fields.storeOptions(List.of(own));
    }

    @Override
    public void enableOption(Option option) {
        fields.setOptionDisabled(option.getOptionId(), false);
    }

    @Override
    public void disableOption(Option option) {
        fields.setOptionDisabled(option.getOptionId(), true);
    }

    private static LocalOption own(Option option) {
        if (option instanceof LocalOption own) {
            return own;
        }
        throw new UnsupportedOperationException("OptionsManager with an option made elsewhere: " + option);
    }
}
