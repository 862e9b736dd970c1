package app.touchpoint.jira.journey;

import app.touchpoint.jira.setup.SetUpProject;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The options that a select field has in one project. */
@Component
public class FieldOptions {

    private final CustomFieldManager fields;
    private final OptionsManager options;

    public FieldOptions(CustomFieldManager fields, OptionsManager options) {
        this.fields = fields;
        this.options = options;
    }

    /** The options in their order, disabled ones included; Jira answers from its cache. */
    public Options of(SetUpProject project, long fieldId) {
        return options.getOptions(config(project, fieldId));
    }

    /** Adds an option at the end. */
    public Option add(SetUpProject project, long fieldId, String name) {
        FieldConfig config = config(project, fieldId);
        long last = options.getOptions(config).stream()
                .map(Option::getSequence)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(-1);
        return options.createOption(config, null, last + 1, name);
    }

    /** Gives an option another name. */
    public void rename(Option option, String name) {
        options.setValue(option, name);
    }

    /** Offers an option, or no longer; issues that have it keep it. */
    public void enable(Option option, boolean enabled) {
        if (enabled) {
            options.enableOption(option);
        } else {
            options.disableOption(option);
        }
    }

    /** Writes the options in the order given. */
    public void order(List<Option> ordered) {
        for (int i = 0; i < ordered.size(); i++) {
            ordered.get(i).setSequence((long) i);
        }
        options.updateOptions(ordered);
    }

    /** Whether the field and a context of it for the project are there. */
    public boolean areThere(SetUpProject project, long fieldId) {
        CustomField field = fields.getCustomFieldObject(fieldId);
        return field != null && config(project, field) != null;
    }

    private FieldConfig config(SetUpProject project, long fieldId) {
        CustomField field = fields.getCustomFieldObject(fieldId);
        if (field == null) {
            throw new IllegalStateException("Field " + fieldId + " of project " + project.projectId()
                    + " is gone from Jira: the health page tells how to mend it.");
        }
        FieldConfig config = config(project, field);
        if (config == null) {
            throw new IllegalStateException("Field " + field.getName() + " has no context of its own for project "
                    + project.projectId() + ": the health page tells how to mend it.");
        }
        return config;
    }

    /** Of the project's own context. The options of one for all projects are not the project's to change. */
    private static @Nullable FieldConfig config(SetUpProject project, CustomField field) {
        for (FieldConfigScheme context : field.getConfigurationSchemes()) {
            if (context.getAssociatedProjectObjects().stream()
                    .map(Project::getId)
                    .anyMatch(id -> id == project.projectId())) {
                return context.getOneAndOnlyConfig();
            }
        }
        return null;
    }
}
