package app.touchpoint.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.core.journey.JourneyTemplate;
import app.touchpoint.jira.fake.FakeFields;
import app.touchpoint.jira.fake.FakeOptions;
import app.touchpoint.jira.store.SetupItem;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PhaseIssuesPartTest {

    private final MemoryItems store = new MemoryItems();
    private final FakeFields fields = new FakeFields();
    private final FakeOptions options = new FakeOptions();
    private final Documents documents = new Documents();
    private final Project project = mock(Project.class);
    private final I18nResolver i18n = mock(I18nResolver.class);
    private final PhaseIssuesPart part = new PhaseIssuesPart(
            new FieldContexts(fields.manager, mock(ProjectManager.class)),
            options,
            documents,
            new PageTexts(i18n, mock(JiraAuthenticationContext.class)));

    @BeforeEach
    void project() {
        when(project.getId()).thenReturn(10L);
        when(i18n.getText(anyString(), any(Serializable[].class))).thenAnswer(call -> call.getArgument(0));
    }

    private List<Change> run(boolean applying) {
        SetupRun run = new SetupRun(
                new SetupRequest(
                        project,
                        mock(ApplicationUser.class),
                        JourneyTemplate.BEFORE_DURING_AFTER,
                        Locale.ENGLISH,
                        Map.of()),
                new ObjectNames(Locale.ENGLISH),
                store,
                applying);
        part.run(run);
        return run.changes();
    }

    /** The field with the options that set-up has made by then. */
    private void phases(String... names) {
        fields.add(101, "Journey phase", "select", project);
        store.put(new SetupItem(ProjectSetup.SHARED, "field.phase", "101", SetupItem.Origin.CREATED));
        for (String name : names) {
            options.createOption(fields.config(101), null, 0L, name);
        }
        documents.missing.addAll(List.of(names));
    }

    @Test
    void planNamesThePhasesOfTheTemplateWhileThereIsNoField() {
        assertThat(run(false))
                .extracting(Change::name)
                .containsExactlyElementsOf(JourneyTemplate.BEFORE_DURING_AFTER.phaseNames(Locale.ENGLISH));
        assertThat(documents.made).isEmpty();
    }

    @Test
    void planNamesThePhasesThatLackAnIssueAndMakesNone() {
        phases("Before", "After");
        documents.missing.remove("Before");
        assertThat(run(false))
                .extracting(Change::name, Change::deed)
                .containsExactly(tuple("After", Change.Deed.CREATE));
        assertThat(documents.made).isEmpty();
    }

    @Test
    void applyingMakesThemOnce() {
        phases("Before", "After");
        assertThat(run(true)).extracting(Change::deed).containsOnly(Change.Deed.CREATE);
        assertThat(run(true)).isEmpty();
        assertThat(documents.made).containsExactly("Before", "After");
    }

    @Test
    void aBlankTemplateNeedsNone() {
        phases();
        assertThat(run(true)).isEmpty();
    }

    @Test
    void whoMayNotCreateIssuesIsToldAndTheRestGoesOn() {
        phases("Before");
        documents.allowed = false;
        assertThat(run(true))
                .containsExactly(new Change(
                        "phase-issue",
                        "touchpoint.setup.kind.phase-issue",
                        "Before",
                        Change.Deed.WAIT,
                        List.of(),
                        "touchpoint.setup.note.create-issues"));
        assertThat(documents.made).isEmpty();
    }

    @Test
    void whatJiraRefusesWaitsWithItsReason() {
        phases("Before", "After");
        documents.refusal = "Budget is required.";
        assertThat(run(true)).extracting(Change::note).containsOnly("Budget is required.");
    }

    private static final class Documents implements PhaseDocuments {

        private final List<String> missing = new ArrayList<>();
        private final List<String> made = new ArrayList<>();
        private boolean allowed = true;
        private String refusal = "";

        @Override
        public List<String> missing(SetUpProject project) {
            return List.copyOf(missing);
        }

        @Override
        public List<String> documented(SetUpProject project) {
            return List.of();
        }

        @Override
        public boolean mayMake(Project project, ApplicationUser user) {
            return allowed;
        }

        @Override
        public List<Made> make(SetUpProject project, ApplicationUser user) {
            List<Made> all =
                    missing.stream().map(phase -> new Made(phase, refusal)).toList();
            made.addAll(missing);
            missing.clear();
            return all;
        }
    }
}
