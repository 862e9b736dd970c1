package app.touchpoint.jira.setup;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.project.Project;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The issue that documents each phase, made together with the phase by whoever applies the plan. Where they may not create issues in the
 * project the rest is set up all the same, and the line says what is left to do.
 */
@Component
class PhaseIssuesPart implements SetupPart {

    static final String CODE = "phase-issue";

    private static final String KIND = "touchpoint.setup.kind.phase-issue";
    private static final String NOT_ALLOWED = "touchpoint.setup.note.create-issues";

    private final FieldContexts contexts;
    private final OptionsManager options;
    private final PhaseDocuments documents;
    private final PageTexts texts;

    PhaseIssuesPart(FieldContexts contexts, OptionsManager options, PhaseDocuments documents, PageTexts texts) {
        this.contexts = contexts;
        this.options = options;
        this.documents = documents;
        this.texts = texts;
    }

    @Override
    public void run(SetupRun run) {
        List<String> missing = missing(run);
        if (missing.isEmpty()) {
            return;
        }
        if (!documents.mayMake(run.request().project(), run.request().user())) {
            missing.forEach(phase -> report(run, phase, texts.get(NOT_ALLOWED)));
        } else if (run.isApplying()) {
            documents
                    .make(run.asSetUp(), run.request().user())
                    .forEach(made -> report(run, made.phase(), made.refusal()));
        } else {
            missing.forEach(phase -> report(run, phase, ""));
        }
    }

    private static void report(SetupRun run, String phase, String note) {
        Change.Deed deed = note.isEmpty() ? Change.Deed.CREATE : Change.Deed.WAIT;
        run.report(new Change(CODE, KIND, phase, deed, List.of(), note));
    }

    /** While nothing of the field is there yet, the phases are those that the template will bring. */
    private List<String> missing(SetupRun run) {
        if (!optionsThere(run).isEmpty()) {
            return documents.missing(run.asSetUp());
        }
        return run.isApplying()
                ? List.of()
                : run.request().template().phaseNames(run.request().language());
    }

    private List<Option> optionsThere(SetupRun run) {
        Project project = run.request().project();
        return run.shared(Item.FIELD_PHASE)
                .flatMap(contexts::field)
                .flatMap(field -> contexts.serving(FieldSpec.PHASE, field, project))
                .map(FieldConfigScheme::getOneAndOnlyConfig)
                .<List<Option>>map(options::getOptions)
                .orElse(List.of());
    }
}
