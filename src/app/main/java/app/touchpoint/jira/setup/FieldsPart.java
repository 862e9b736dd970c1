package app.touchpoint.jira.setup;

import app.touchpoint.jira.store.SetupItem.Origin;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The ten custom fields, their contexts for the project and the options to start with. */
@Component
class FieldsPart implements SetupPart {

    private static final String CONTEXT_KIND = "touchpoint.setup.kind.context";

    private final FieldContexts contexts;
    private final IssueTypeManager types;
    private final StartOptions options;

    FieldsPart(FieldContexts contexts, IssueTypeManager types, StartOptions options) {
        this.contexts = contexts;
        this.types = types;
        this.options = options;
    }

    @Override
    public void run(SetupRun run) {
        for (FieldSpec spec : FieldSpec.values()) {
            run.ensureShared(spec.item(), new Fields(run, spec));
            ensureContext(run, spec);
        }
    }

    private void ensureContext(SetupRun run, FieldSpec spec) {
        Project project = run.request().project();
        Optional<CustomField> field = run.shared(spec.item()).flatMap(contexts::field);
        String code = spec.item().contextCode();
        boolean ours = run.own(code).isPresent();
        // Where the project's own context was removed, one for all projects does not stand in for it: it has other
        // options.
        Optional<FieldConfigScheme> present = field.flatMap(made -> contexts.serving(spec, made, project))
                .filter(scheme -> !ours
                        || !scheme.isGlobal()
                        || run.own(code).equals(Optional.of(String.valueOf(scheme.getId()))));
        run.report(Change.of(
                code,
                CONTEXT_KIND,
                field.map(CustomField::getName).orElseGet(() -> run.names().name(spec.item())),
                present.isPresent() && ours ? Change.Deed.KEEP : Change.Deed.CREATE));
        if (run.isApplying()) {
            CustomField made = field.orElseThrow();
            FieldConfigScheme scheme =
                    present.orElseGet(() -> contexts.createContext(made, project, issueTypes(run, spec)));
            run.rememberOwn(code, String.valueOf(scheme.getId()), Origin.CREATED);
            FieldConfig config = scheme.getOneAndOnlyConfig();
            if (config != null) {
                options.seed(run, spec, config);
            }
        }
    }

    private List<IssueType> issueTypes(SetupRun run, FieldSpec spec) {
        return run.shared(spec.issueType()).map(types::getIssueType).stream().toList();
    }

    /** Custom fields of one specification. */
    private final class Fields implements ObjectKind {

        private final SetupRun run;
        private final FieldSpec spec;

        Fields(SetupRun run, FieldSpec spec) {
            this.run = run;
            this.spec = spec;
        }

        @Override
        public String key() {
            return "touchpoint.setup.kind.field";
        }

        @Override
        public Optional<String> nameOf(String id) {
            return contexts.field(id).map(CustomField::getName);
        }

        @Override
        public List<Namesake> named(String name) {
            return contexts.named(name).stream()
                    .map(field -> new Namesake(field.getIdAsLong().toString(), fits(field)))
                    .toList();
        }

        @Override
        public String create(String name) {
            return contexts.create(
                            name,
                            run.names().description(spec.item()),
                            spec,
                            run.request().project(),
                            issueTypes(run, spec))
                    .getIdAsLong()
                    .toString();
        }

        /**
         * A field of another type cannot hold our values; a context of this project that leaves our type out would hide them, and one that
         * other projects have too must keep its options.
         */
        private boolean fits(CustomField field) {
            return field.getCustomFieldType().getKey().equals(spec.typeKey())
                    && contexts.serving(spec, field, run.request().project())
                            .map(scheme -> !(spec.hasOptions() && FieldContexts.isShared(scheme))
                                    && run.shared(spec.issueType())
                                            .map(type -> FieldContexts.appliesTo(scheme, type))
                                            .orElseGet(() -> scheme.getAssociatedIssueTypes()
                                                    .isEmpty()))
                            .orElse(true);
        }
    }
}
