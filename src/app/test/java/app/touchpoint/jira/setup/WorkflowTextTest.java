package app.touchpoint.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.workflow.WorkflowUtil;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkflowTextTest {

    private static Map<String, String> values() {
        Map<String, String> values = new HashMap<>(Map.of("description", "Round & round <again>", "create", "Create"));
        int id = 10_000;
        for (Item status : WorkflowPart.STATUSES.keySet()) {
            values.put(status.code() + ".id", Integer.toString(id++));
            values.put(status.code() + ".name", status.code());
            values.put(status.code() + ".leave", "Leave \"" + status.code() + "\"");
        }
        return values;
    }

    @Test
    void namesAreEscapedAndTheXmlIsWellFormed() throws Exception {
        String xml = WorkflowText.fill(values());
        assertThat(xml).contains("Round &amp; round &lt;again>").contains("10003");
        assertThat(WorkflowUtil.convertXMLtoWorkflowDescriptor(xml)).isNotNull();
    }

    @Test
    void everyTransitionHasTheFiveStandardPostFunctions() {
        String xml = WorkflowText.fill(values());
        assertThat(xml.split("UpdateIssueStatusFunction", -1)).hasSize(5);
        assertThat(xml.split("GenerateChangeHistoryFunction", -1)).hasSize(5);
        assertThat(xml.split("CreateCommentFunction", -1)).hasSize(5);
        assertThat(xml.split("IssueReindexFunction", -1)).hasSize(6);
        assertThat(xml.split("FireIssueEventFunction", -1)).hasSize(6);
    }

    @Test
    void aForgottenValueIsNamed() {
        Map<String, String> values = values();
        values.remove("create");
        assertThatThrownBy(() -> WorkflowText.fill(values)).hasMessageContaining("${create}");
    }
}
