package app.touchpoint.localjira.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.touchpoint.localjira.web.Running.Instance;
import com.chavaillaz.jira.client.IssueClient;
import com.chavaillaz.jira.client.JiraClient;
import com.chavaillaz.jira.client.java.JavaHttpJiraClient;
import com.chavaillaz.jira.domain.Comment;
import com.chavaillaz.jira.domain.Fields;
import com.chavaillaz.jira.domain.Identity;
import com.chavaillaz.jira.domain.Issue;
import com.chavaillaz.jira.domain.IssueTransition;
import com.chavaillaz.jira.domain.IssueType;
import com.chavaillaz.jira.domain.Issues;
import com.chavaillaz.jira.domain.Link;
import com.chavaillaz.jira.domain.LinkType;
import com.chavaillaz.jira.domain.Project;
import com.chavaillaz.jira.domain.Transition;
import com.chavaillaz.jira.domain.User;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A client library that others wrote for Jira works here as it is. */
@ExtendWith(Running.class)
class ForeignClientTest {

    private final JiraClient<Issue> client;
    private final IssueClient<Issue> issues;

    ForeignClientTest(Instance jira) {
        client = JavaHttpJiraClient.jiraJavaClient(jira.url()).withAuthentication(RestClient.token(jira, "admin"));
        issues = client.getIssueClient();
    }

    private static <T> T done(CompletableFuture<T> future) {
        return future.join();
    }

    /** The client's lists are more than lists, of which assertions know too many. */
    private static <T> List<T> all(CompletableFuture<? extends List<T>> future) {
        return List.copyOf(done(future));
    }

    private Identity create(String summary) {
        Issue issue = Issue.from("Task", "SERVICE", summary);
        issue.getFields().setReporter(User.fromName("admin"));
        return done(issues.addIssue(issue));
    }

    @Test
    void peopleAndProjectsAreRead() {
        assertThat(done(client.getUserClient().getCurrentUser()).getName()).isEqualTo("admin");
        assertThat(all(client.getUserClient().getUsers("ann")))
                .extracting(User::getName)
                .contains("anna");
        assertThat(all(client.getUserClient().getAssignableUsers("to", "SERVICE")))
                .extracting(User::getName)
                .contains("tom");
        assertThat(all(client.getProjectClient().getProjects()))
                .extracting(Project::getKey)
                .contains("RAD", "SERVICE")
                .doesNotContain("ARCHIV");
        assertThat(done(client.getProjectClient().getProject("SERVICE"))
                        .getLead()
                        .getDisplayName())
                .isNotEmpty();
        assertThat(all(client.getProjectClient().getProjectStatuses("SERVICE")))
                .extracting(IssueType::getName)
                .contains("Task");
    }

    @Test
    void anIssueIsMadeChangedMovedOnLinkedAndDeleted() {
        String key = create("Größe „Ü“ 🚲 <b>").getKey();
        String other = create("The other one").getKey();

        Issue change = Issue.fromKey(key);
        change.setFields(new Fields());
        change.getFields().setDescription("Two\nlines");
        change.getFields().setLabels(List.of("foreign"));
        done(issues.updateIssue(change));
        done(issues.assignIssue(key, User.fromName("anna")));
        done(issues.addComment(key, Comment.from("Seen")));
        done(issues.addIssueLink(Link.from(LinkType.fromName("Relates"), key, other)));
        Transition onward = done(issues.getTransitions(key)).get(0);
        done(issues.doTransition(key, IssueTransition.fromId(onward.getId())));

        Issue read = done(issues.getIssue(key));
        assertThat(read.getFields().getSummary()).isEqualTo("Größe „Ü“ 🚲 <b>");
        assertThat(read.getFields().getDescription()).isEqualTo("Two\nlines");
        assertThat(read.getFields().getLabels()).containsExactly("foreign");
        assertThat(read.getFields().getAssignee().getName()).isEqualTo("anna");
        assertThat(read.getFields().getStatus().getName())
                .isEqualTo(onward.getTo().getName());
        assertThat(read.getFields().getCreated())
                .isBeforeOrEqualTo(read.getFields().getUpdated());
        assertThat(read.getFields().getIssueLinks()).hasSize(1);
        assertThat(all(issues.getComments(key))).extracting(Comment::getBody).containsExactly("Seen");

        done(issues.unassignIssue(key));
        assertThat(done(issues.getIssue(key)).getFields().getAssignee()).isNull();
        assertThatThrownBy(() -> done(issues.assignIssue(key, User.fromName("nobody"))))
                .hasMessageContaining("nobody");

        done(issues.deleteIssueLink(read.getFields().getIssueLinks().get(0).getId()));
        done(issues.deleteIssue(key));
        assertThatThrownBy(() -> done(issues.getIssue(key))).hasMessageContaining("404");
    }

    @Test
    void aSearchIsReadPageByPage() {
        List<String> keys = List.of(
                create("Paged one").getKey(),
                create("Paged two").getKey(),
                create("Paged three").getKey());
        String jql = "key in (" + String.join(", ", keys) + ") ORDER BY key";

        Issues<Issue> first = done(client.getSearchClient().searchIssues(jql, 0, 2));
        Issues<Issue> second = done(client.getSearchClient().searchIssues(jql, 2, 2));

        assertThat(first.getTotal()).isEqualTo(3);
        assertThat(List.copyOf(first)).extracting(Issue::getKey).containsExactly(keys.get(0), keys.get(1));
        assertThat(List.copyOf(second)).extracting(Issue::getKey).containsExactly(keys.get(2));
        assertThatThrownBy(() -> done(client.getSearchClient().searchIssues("colour = red")))
                .hasMessageContaining("400");
    }
}
