package app.touchpoint.localjira.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkflowDescriptorReaderTest {

    private String xml;

    @BeforeEach
    void read() throws IOException {
        try (InputStream in = getClass().getClassLoader().getResourceAsStream("workflow/jira.xml")) {
            xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void commonActionsLeadFromTheStepsThatNameThem() {
        LocalWorkflow workflow = WorkflowDescriptorReader.read("jira", xml);

        assertThat(workflow.initialStatusId()).isEqualTo("@TO_DO@");
        assertThat(workflow.statusIds()).containsExactly("@TO_DO@", "@IN_PROGRESS@", "@DONE@");
        assertThat(workflow.from("@DONE@"))
                .extracting(LocalWorkflow.Transition::toStatusId)
                .containsExactly("@TO_DO@", "@IN_PROGRESS@");
        assertThat(workflow.transition("@TO_DO@", 31))
                .hasValueSatisfying(done -> assertThat(done.condition())
                        .isEqualTo(new TransitionCondition.All(
                                List.of(new TransitionCondition.HasPermission("TRANSITION_ISSUES")))));
        assertThat(workflow.transition("@DONE@", 31)).isEmpty();
    }

    @Test
    void globalActionsLeadFromEveryStep() {
        LocalWorkflow workflow = WorkflowDescriptorReader.read(
                "jira", xml.replace("common-actions>", "global-actions>").replaceAll("<common-action id[^>]*>", ""));

        assertThat(workflow.from("@DONE@"))
                .extracting(LocalWorkflow.Transition::name)
                .containsExactly("To Do", "Start Progress", "Done");
    }

    @ParameterizedTest
    @CsvSource({
        "UpdateIssueStatusFunction, SomeOtherFunction, lacks the standard post functions",
        "IssueCreateFunction, SomeOtherFunction, the initial action lacks",
        "IssueReindexFunction, GenerateChangeHistoryFunction, lacks the standard post functions",
        "PermissionCondition, AllowOnlyOwner, does not support the condition",
        "PermissionValidator, OtherValidator, does not support the validator"
    })
    void whatLocalJiraWouldNotCarryOutIsRefused(String old, String changed, String reason) {
        String broken = xml.replace(old, changed);

        assertThatThrownBy(() -> WorkflowDescriptorReader.read("Own", broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The workflow Own is refused")
                .hasMessageContaining(reason);
    }

    @Test
    void aResultThatLeadsNowhereIsRefused() {
        assertThatThrownBy(() -> WorkflowDescriptorReader.read("Own", xml.replace("step=\"3\"", "step=\"9\"")))
                .hasMessageContaining("there is no step 9");
    }

    @Test
    void postFunctionsInAnotherOrderAreRefused() {
        String swapped = xml.replace("UpdateIssueStatusFunction", "X")
                .replace("GenerateChangeHistoryFunction", "UpdateIssueStatusFunction")
                .replace("issue.X", "issue.GenerateChangeHistoryFunction");

        assertThatThrownBy(() -> WorkflowDescriptorReader.read("Own", swapped))
                .hasMessageContaining("not in the order");
    }

    @Test
    void anExternalEntityIsNotRead() {
        String evil = "<!DOCTYPE workflow [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><workflow>&x;</workflow>";

        assertThatThrownBy(() -> WorkflowDescriptorReader.read("Own", evil))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static final String ONE_CONDITION = """
            <conditions type="AND">
                      <condition type="class">
                        <arg name="class.name">com.atlassian.jira.workflow.condition.PermissionCondition</arg>
                        <arg name="permissionKey">TRANSITION_ISSUES</arg>
                      </condition>
                    </conditions>""";

    @Test
    void conditionsMayBeNestedWithAndAndOr() {
        String nested = """
                <conditions type="AND">
                  <condition type="class"><arg name="class.name">com.atlassian.jira.workflow.condition.AllowOnlyAssignee</arg></condition>
                  <conditions type="OR">
                    <condition type="class"><arg name="class.name">com.atlassian.jira.workflow.condition.AllowOnlyReporter</arg></condition>
                    <condition type="class">
                      <arg name="class.name">com.atlassian.jira.workflow.condition.PermissionCondition</arg>
                      <arg name="permissionKey">CLOSE_ISSUES</arg>
                    </condition>
                  </conditions>
                </conditions>""";

        LocalWorkflow workflow = WorkflowDescriptorReader.read("Own", replaced(ONE_CONDITION, nested));

        assertThat(workflow.transition("@TO_DO@", 31).orElseThrow().condition())
                .isEqualTo(new TransitionCondition.All(List.of(
                        new TransitionCondition.IsAssignee(),
                        new TransitionCondition.Any(List.of(
                                new TransitionCondition.IsReporter(),
                                new TransitionCondition.HasPermission("CLOSE_ISSUES"))))));
    }

    @Test
    void conditionsWithoutATypeAreAlternatives() {
        LocalWorkflow workflow =
                WorkflowDescriptorReader.read("Own", replaced("<conditions type=\"AND\">", "<conditions>"));

        assertThat(workflow.transition("@TO_DO@", 31).orElseThrow().condition())
                .isInstanceOf(TransitionCondition.Any.class);
    }

    @Test
    void aNegatedConditionIsRefused() {
        assertThatThrownBy(() -> WorkflowDescriptorReader.read(
                        "Own", replaced("<condition type=\"class\">", "<condition type=\"class\" negate=\"true\">")))
                .hasMessageContaining("negated");
    }

    @Test
    void aFieldValidatorHasItsFieldsAndItsMessage() {
        String validators = """
                <validators><validator name="" type="class">
                  <arg name="class.name">com.googlecode.jsu.workflow.validator.FieldsRequiredValidator</arg>
                  <arg name="hidFieldsList">duedate@@assignee@@</arg>
                  <arg name="customErrorMessage-textValue">Who does it by when?</arg>
                </validator></validators>
                <restrict-to>""";

        LocalWorkflow workflow = WorkflowDescriptorReader.read("Own", replaced("<restrict-to>", validators));

        assertThat(workflow.transition("@TO_DO@", 31).orElseThrow().validators())
                .containsExactly(
                        new TransitionValidator.NeedsFields(List.of("duedate", "assignee"), "Who does it by when?"));
    }

    private static final String HISTORY_FUNCTION = """
            <function type="class">
                          <arg name="class.name">com.atlassian.jira.workflow.function.issue.GenerateChangeHistoryFunction</arg>""";

    private static final String SETS = """
            <function type="class">
              <arg name="class.name">com.atlassian.jira.workflow.function.issue.UpdateIssueFieldFunction</arg>
              <arg name="field.name">%s</arg>
              <arg name="field.value">10000</arg>
            </function>
            """;

    @Test
    void aPostFunctionMaySetTheResolutionAndTheEventMayBeAnother() {
        String changed = replaced(HISTORY_FUNCTION, SETS.formatted("resolution") + HISTORY_FUNCTION)
                .replace("<arg name=\"eventTypeId\">13</arg>", "<arg name=\"eventTypeId\">5</arg>");

        assertThat(WorkflowDescriptorReader.read("Own", changed)
                        .transition("@TO_DO@", 31)
                        .orElseThrow()
                        .effects())
                .isEqualTo(new TransitionEffects(5, Map.of("resolution", "10000")));
    }

    @Test
    void aPostFunctionThatSetsAnotherFieldIsRefused() {
        assertThatThrownBy(() -> WorkflowDescriptorReader.read(
                        "Own", replaced(HISTORY_FUNCTION, SETS.formatted("priority") + HISTORY_FUNCTION)))
                .hasMessageContaining("resolutions only");
    }

    @ParameterizedTest
    @CsvSource({
        "'<action id=\"31\" name=\"Done\" view=\"fieldscreen\"><meta name=\"jira.fieldscreen.id\">7</meta>', 7, ",
        "'<action id=\"31\" name=\"Done\"><meta name=\"jira.fieldscreen.id\">7</meta>', , needs view",
        "'<action id=\"31\" name=\"Done\" view=\"fieldscreen\">', , needs view"
    })
    void aScreenNeedsItsViewAndItsNumber(String action, Long screen, String refusal) {
        String changed = replaced("<action id=\"31\" name=\"Done\">", action);

        if (refusal != null) {
            assertThatThrownBy(() -> WorkflowDescriptorReader.read("Own", changed))
                    .hasMessageContaining(refusal);
        } else {
            assertThat(WorkflowDescriptorReader.read("Own", changed)
                            .transition("@TO_DO@", 31)
                            .orElseThrow()
                            .screenId())
                    .isEqualTo(screen);
        }
    }

    private String replaced(String old, String changed) {
        assertThat(xml).contains(old);
        return xml.replace(old, changed);
    }
}
