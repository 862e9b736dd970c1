package app.touchpoint.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JiraMembersTest {

    @Test
    void everythingIsThereInTheJiraThatTheAppWasCompiledAgainst() {
        assertThat(new JiraMembers().missing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.atlassian.jira.NoSuchManager get ()V",
                "com.atlassian.jira.issue.IssueManager noSuchMethod ()V",
                "com.atlassian.jira.issue.IssueManager getIssueObject (Ljava/lang/Integer;)V",
                "com.atlassian.jira.issue.IssueManager getIssueObject (Lcom/atlassian/jira/NoSuchType;)V",
                "com.atlassian.jira.permission.ProjectPermissions NO_SUCH_PERMISSION Lcom/atlassian/jira/X;",
                "com.atlassian.jira.util.SimpleErrorCollection <init> (I)V"
            })
    void whatIsMissingIsNamed(String line) {
        assertThat(JiraMembers.missing(List.of(line)))
                .singleElement()
                .asString()
                .startsWith(line.substring(0, line.indexOf(' ')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.atlassian.jira.issue.MutableIssue getKey ()Ljava/lang/String;",
                "com.atlassian.jira.issue.IssueManager hashCode ()I",
                "com.atlassian.jira.permission.ProjectPermissions BROWSE_PROJECTS Lcom/atlassian/jira/X;",
                "com.atlassian.jira.util.SimpleErrorCollection <init> ()V"
            })
    void inheritedMembersFieldsAndConstructorsAreFound(String line) {
        assertThat(JiraMembers.missing(List.of(line))).isEmpty();
    }
}
