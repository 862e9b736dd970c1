package app.touchpoint.jira.setup;

import app.touchpoint.core.shared.Names;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Contexts that are there but cannot serve, and options that people would take for one another. Both somebody did on purpose, so a person
 * has to decide.
 */
@Component
class ContextsCheck implements HealthCheck {

    private static final Set<FieldSpec> NAMED = Set.of(FieldSpec.PHASE, FieldSpec.CHANNEL);

    private final FieldContexts contexts;
    private final OptionsManager options;

    ContextsCheck(FieldContexts contexts, OptionsManager options) {
        this.contexts = contexts;
        this.options = options;
    }

    @Override
    public List<HealthFinding> findings(Visit visit) {
        List<HealthFinding> findings = new ArrayList<>();
        for (FieldSpec spec : FieldSpec.values()) {
            contexts.field(visit.ids().id(spec.item()))
                    .ifPresent(field -> contexts.serving(spec, field, visit.project())
                            .ifPresent(context -> look(visit, spec, field, context, findings)));
        }
        return findings;
    }

    private void look(
            Visit visit, FieldSpec spec, CustomField field, FieldConfigScheme context, List<HealthFinding> findings) {
        String key = visit.project().getKey();
        if (!FieldContexts.appliesTo(context, visit.ids().id(spec.issueType()))) {
            findings.add(HealthFinding.of(
                    HealthFinding.Kind.CONTEXT_UNFIT, key, List.of(field.getName(), context.getName()), null));
        }
        FieldConfig config = context.getOneAndOnlyConfig();
        if (config == null || !NAMED.contains(spec)) {
            return;
        }
        Set<String> seen = new HashSet<>();
        List<Option> all = options.getOptions(config);
        for (Option option : all) {
            if (!seen.add(Names.comparisonKey(option.getValue()))) {
                findings.add(HealthFinding.of(
                        HealthFinding.Kind.NAME_TWICE, key, List.of(field.getName(), option.getValue()), null));
            }
        }
    }
}
