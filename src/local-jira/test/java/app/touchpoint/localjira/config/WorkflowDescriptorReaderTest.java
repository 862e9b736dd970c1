package app.touchpoint.localjira.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
                .hasValueSatisfying(
                        done -> assertThat(done.requiredPermissions()).containsExactly("TRANSITION_ISSUES"));
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
        "PermissionCondition, AllowOnlyAssignee, does not support the condition",
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
}
