package app.touchpoint.localjira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.touchpoint.localjira.boot.Hostility;
import app.touchpoint.localjira.config.LocalStatus;
import app.touchpoint.localjira.db.Database;
import app.touchpoint.localjira.directory.Holder;
import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.directory.PermissionSchemes;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.util.DefaultIssueChangeHolder;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How issues walk a strict workflow on every database: conditions, validators, screens, required fields, post functions. */
abstract class TransitionContract {

    private static final int BEGIN = 11;
    private static final int TO_REVIEW = 21;
    private static final int FINISH = 31;
    private static final int REOPEN = 51;
    private static final int REJECT = 61;

    private IssueWorld world;

    /** A database without tables. */
    abstract Database emptyDatabase();

    @BeforeEach
    void start() {
        world = IssueWorld.on(emptyDatabase(), Hostility.off());
    }

    @AfterEach
    void close() {
        world.close();
    }

    private LocalUser user(String name) {
        return world.config.users().byName(name).orElseThrow();
    }

    private IssueView issue(Object... values) {
        return world.make("UMBAU", "Gehweg", values);
    }

    private IssueService service() {
        return world.services.get(IssueService.class);
    }

    private String status(IssueView issue) {
        String id = world.issues()
                .view(world.user("anna"), issue.key())
                .orElseThrow()
                .statusId();
        return world.config.statuses().byId(id).map(LocalStatus::name).orElseThrow();
    }

    private List<Integer> offered(String userName, IssueView issue) {
        var shown =
                Objects.requireNonNull(world.services.get(IssueManager.class).getIssueObject(issue.id()));
        return world.services.get(IssueWorkflowManager.class).getSortedAvailableActions(shown, user(userName)).stream()
                .map(ActionDescriptor::getId)
                .toList();
    }

    private TransitionValidationResult check(String userName, IssueView issue, int action, String... namesAndValues) {
        IssueInputParameters parameters = service().newIssueInputParameters();
        parameters.setRetainExistingValuesWhenParameterNotProvided(true, false);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.addCustomFieldValue(namesAndValues[i], namesAndValues[i + 1]);
        }
        return service().validateTransition(user(userName), issue.id(), action, parameters);
    }

    private IssueResult take(String userName, IssueView issue, int action, String... namesAndValues) {
        TransitionValidationResult check = check(userName, issue, action, namesAndValues);
        assertThat(check.getErrorCollection().hasAnyErrors()).isFalse();
        return service().transition(user(userName), check);
    }

    private IssueView inReview() {
        IssueView issue = issue("assignee", world.user("tom"), "duedate", LocalDate.of(2026, 12, 1));
        assertThat(take("tom", issue, BEGIN).isValid()).isTrue();
        assertThat(take("tom", issue, TO_REVIEW).isValid()).isTrue();
        return issue;
    }

    private String resolution(String name) {
        return world.config.statuses().resolutions().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void whoDoesNotSayWhatBecomesOfFieldsThatAreNotGivenIsRefused() {
        IssueView issue = issue("assignee", world.user("tom"));
        IssueInputParameters silent = service().newIssueInputParameters();
        IssueInputParameters careless = service().newIssueInputParameters();
        careless.setRetainExistingValuesWhenParameterNotProvided(false, false);

        assertThatThrownBy(() -> service().validateTransition(user("tom"), issue.id(), BEGIN, silent))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> service().validateTransition(user("tom"), issue.id(), BEGIN, careless))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aConditionDecidesWhatIsOffered() {
        IssueView issue = issue("assignee", world.user("tom"));

        assertThat(offered("tom", issue)).containsExactly(BEGIN, REJECT);
        assertThat(offered("anna", issue)).containsExactly(REJECT);
        assertThat(offered("gast", issue)).isEmpty();
        assertThat(check("anna", issue, BEGIN).getErrorCollection().getErrorMessages())
                .singleElement()
                .asString()
                .contains("11", issue.key());
    }

    @Test
    void aStatusIsReachedFromTheStatusesThatLeadThere() {
        IssueView issue = issue("assignee", world.user("tom"));

        assertThat(check("tom", issue, FINISH).isValid()).isFalse();
        assertThat(check("tom", issue, 99_999).isValid()).isFalse();
        assertThat(status(issue)).isEqualTo("To Do");
    }

    @Test
    void oneOfTheAlternativesIsEnough() {
        IssueView issue = inReview();

        assertThat(offered("anna", issue)).as("reporter").contains(FINISH);
        assertThat(offered("tom", issue)).as("may close").contains(FINISH);
        PermissionSchemes schemes = world.config.permissions().schemes();
        schemes.revoke(
                schemes.ofProject(issue.projectId()).id(),
                "CLOSE_ISSUES",
                Holder.role(world.config.roles().byName("Developers").orElseThrow()));
        assertThat(offered("anna", issue)).as("still the reporter").contains(FINISH);
        assertThat(offered("tom", issue)).doesNotContain(FINISH);
    }

    @Test
    void aValidatorRefusesInItsOwnWordsAndOnlyWhenTheTransitionIsTaken() {
        IssueView issue = issue("assignee", world.user("tom"));
        take("tom", issue, BEGIN);

        IssueResult result = take("tom", issue, TO_REVIEW);

        assertThat(result.isValid()).isFalse();
        assertThat(result.getErrorCollection().getErrorMessages())
                .containsExactly("Ohne Fälligkeitsdatum keine Abnahme: Bitte zuerst einen Termin setzen.");
        assertThat(status(issue)).isEqualTo("In Progress");
    }

    @Test
    void aPermissionIsAskedByAValidator() {
        IssueView issue = issue();

        assertThat(take("tom", issue, REJECT).getErrorCollection().getErrorMessages())
                .singleElement()
                .asString()
                .contains("ADMINISTER_PROJECTS");
        assertThat(take("anna", issue, REJECT).isValid()).isTrue();
        assertThat(status(issue)).isEqualTo("Rejected");
    }

    @Test
    void aResolutionOnAScreenIsRequiredAndTellsWhenItWasSet() {
        IssueView issue = inReview();

        assertThat(check("anna", issue, FINISH).getErrorCollection().getErrors())
                .containsOnlyKeys("resolution");
        assertThat(check("anna", issue, FINISH, "resolution", "99")
                        .getErrorCollection()
                        .getErrors())
                .containsOnlyKeys("resolution");
        assertThat(take("anna", issue, FINISH, "resolution", resolution("Done")).isValid())
                .isTrue();

        IssueView done = world.issues().view(world.user("anna"), issue.key()).orElseThrow();
        assertThat(done.value(FieldIds.RESOLUTION)).isEqualTo(resolution("Done"));
        assertThat(done.resolved()).isBetween(issue.created(), done.updated());
        assertThat(world.find("anna", "project = UMBAU AND resolution = Done")).containsExactly(issue.key());
    }

    @Test
    void aFieldThatIsNotOnTheScreenIsRefused() {
        IssueView issue = inReview();

        assertThat(check("anna", issue, FINISH, "resolution", resolution("Done"), "description", "x")
                        .getErrorCollection()
                        .getErrors())
                .containsOnlyKeys("description");
    }

    @Test
    void postFunctionsWriteHistoryResolutionIndexAndOneEvent() {
        IssueView issue = inReview();
        take("anna", issue, FINISH, "resolution", resolution("Duplicate"));
        world.events.clear();

        take("anna", issue, REOPEN);

        assertThat(world.events).extracting(IssueEvent::getEventTypeId).containsExactly(7L);
        List<HistoryEntry> history = world.issues().history(world.user("anna"), issue.id());
        assertThat(history.get(history.size() - 1).items())
                .extracting(HistoryEntry.Item::field, HistoryEntry.Item::oldString, HistoryEntry.Item::newString)
                .containsExactly(tuple("status", "Done", "To Do"), tuple("resolution", "Duplicate", null));
        assertThat(world.issues()
                        .view(world.user("anna"), issue.key())
                        .orElseThrow()
                        .resolved())
                .isNull();
        assertThat(world.find("anna", "project = UMBAU AND status = \"To Do\" AND resolution = Unresolved"))
                .containsExactly(issue.key());
    }

    @Test
    void whatWasValidatedIsRefusedWhenTheIssueHasMovedOn() {
        IssueView issue = issue("assignee", world.user("tom"));
        TransitionValidationResult early = check("tom", issue, BEGIN);
        take("anna", issue, REJECT);

        IssueResult late = service().transition(user("tom"), early);

        assertThat(late.isValid()).isFalse();
        assertThat(late.getErrorCollection().getErrorMessages()).hasSize(1);
        assertThat(status(issue)).isEqualTo("Rejected");
    }

    @Test
    void ofTwoAtOnceOneGetsThrough() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 10; round++) {
                IssueView issue = issue("assignee", world.user("tom"));
                TransitionValidationResult begin = check("tom", issue, BEGIN);
                TransitionValidationResult again = check("tom", issue, BEGIN);
                Callable<IssueResult> one = () -> service().transition(user("tom"), begin);
                Callable<IssueResult> other = () -> service().transition(user("tom"), again);
                List<Future<IssueResult>> both = threads.invokeAll(List.of(one, other));

                assertThat(List.of(
                                both.get(0).get().isValid(), both.get(1).get().isValid()))
                        .containsExactlyInAnyOrder(true, false);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aValidationWithErrorsIsNotTaken() {
        IssueView issue = issue();
        TransitionValidationResult bad = check("anna", issue, FINISH);

        assertThatThrownBy(() -> service().transition(user("anna"), bad)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void requiredFieldsAreAskedForOnTheScreenAndAtCreation() {
        long project = world.config.projects().byKey("UMBAU").orElseThrow().id();
        IssueView issue = inReview();
        var screen = world.config.screens().all().stream()
                .filter(each -> each.name().equals("Umbau: Abnahme"))
                .findFirst()
                .orElseThrow();
        world.config.screens().addField(screen.id(), screen.tabs().get(0).id(), "description");
        world.config
                .fieldConfigurations()
                .assign(project, world.config.fieldConfigurations().create("Umbau", Set.of("description")));

        assertThat(check("anna", issue, FINISH, "resolution", resolution("Done"))
                        .getErrorCollection()
                        .getErrors())
                .containsEntry("description", "Description ist erforderlich.");
        assertThat(check("anna", issue, FINISH, "resolution", resolution("Done"), "description", "fertig")
                        .isValid())
                .isTrue();
        assertThat(world.issues().transitions(world.user("anna"), issue.id()).stream()
                        .filter(transition -> transition.id() == FINISH)
                        .flatMap(transition -> transition.fields().stream())
                        .filter(FieldMeta::required))
                .extracting(FieldMeta::id)
                .containsExactly("resolution", "description");
        assertThat(IssueWorld.refused(world.issues()
                                .create(
                                        world.user("anna"),
                                        new NewIssue(project, world.task(), IssueWorld.values("summary", "x"))))
                        .errors())
                .containsOnlyKeys("description");
        assertThat(IssueWorld.refused(world.issues()
                                .edit(world.user("anna"), issue.id(), IssueWorld.values("description", null)))
                        .errors())
                .containsOnlyKeys("description");
    }

    @Test
    void theWorkflowTellsItsStatusesAndWhereActionsLead() {
        IssueView issue = issue("assignee", world.user("tom"));
        var shown =
                Objects.requireNonNull(world.services.get(IssueManager.class).getIssueObject(issue.id()));
        WorkflowDescriptor workflow =
                world.services.get(WorkflowManager.class).getWorkflow(shown).getDescriptor();

        assertThat(workflow.getSteps())
                .extracting(step -> name(step))
                .containsExactly("To Do", "In Progress", "In Review", "Done", "Rejected");
        ActionDescriptor begin = world.services
                .get(IssueWorkflowManager.class)
                .getSortedAvailableActions(shown, user("tom"))
                .get(0);
        assertThat(begin.getName()).isEqualTo("Beginnen");
        assertThat(name(workflow.getStep(begin.getUnconditionalResult().getStep())))
                .isEqualTo("In Progress");
        assertThat(workflow.getStep(99)).isNull();
    }

    private @Nullable String name(@Nullable StepDescriptor step) {
        return world.config
                .statuses()
                .byId(Objects.requireNonNull(step).getMetaAttributes().getOrDefault("jira.status.id", ""))
                .map(LocalStatus::name)
                .orElse(null);
    }

    @Test
    void aValueWrittenByItsFieldLeavesNoTraceAndWaitsForTheIndex() throws IndexException {
        IssueView issue = world.make("RAD", "Klingel");
        int history = world.issues().history(world.user("anna"), issue.id()).size();
        world.events.clear();
        CustomField field = world.config.customFields().byId(world.ist.id()).orElseThrow();
        var shown =
                Objects.requireNonNull(world.services.get(IssueManager.class).getIssueObject(issue.id()));

        field.updateValue(null, shown, new ModifiedValue<>(null, 22.5), new DefaultIssueChangeHolder());

        IssueView after = world.issues().view(world.user("anna"), issue.key()).orElseThrow();
        assertThat(after.value(world.ist.id())).isEqualTo(22.5);
        assertThat(after.updated()).isEqualTo(issue.updated());
        assertThat(world.issues().history(world.user("anna"), issue.id())).hasSize(history);
        assertThat(world.events).isEmpty();
        assertThat(world.find("anna", "Ist = 22.5")).isEmpty();

        world.services.get(IssueIndexingService.class).reIndex(shown, IssueIndexingParams.INDEX_ISSUE_ONLY);

        assertThat(world.find("anna", "Ist = 22.5")).containsExactly(issue.key());
        assertThat(world.events).isEmpty();

        assertThatThrownBy(() ->
                        field.updateValue(null, shown, new ModifiedValue<>(null, 23.0), new DefaultIssueChangeHolder()))
                .hasMessageContaining("two values");

        field.updateValue(null, shown, new ModifiedValue<>(22.5, null), new DefaultIssueChangeHolder());

        assertThat(world.issues()
                        .view(world.user("anna"), issue.key())
                        .orElseThrow()
                        .value(world.ist.id()))
                .isNull();
    }
}
