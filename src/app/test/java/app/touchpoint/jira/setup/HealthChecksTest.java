package app.touchpoint.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.jira.fake.FakeFields;
import app.touchpoint.jira.fake.FakeOptions;
import app.touchpoint.jira.setup.HealthFinding.Remedy;
import app.touchpoint.jira.store.ChannelEntity;
import app.touchpoint.jira.store.ChannelRow;
import app.touchpoint.jira.store.ChannelStore;
import app.touchpoint.jira.store.SetupItem;
import app.touchpoint.jira.store.TestActiveObjects;
import app.touchpoint.jira.store.TestDatabase;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.Query;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each look at the configuration that needs no more than fields, options and a search. */
class HealthChecksTest {

    private final TestActiveObjects objects = TestDatabase.H2.start(ChannelEntity.class);
    private final ChannelStore channels = new ChannelStore(objects);
    private final MemoryItems items = new MemoryItems();
    private final FakeFields fields = new FakeFields();
    private final FakeOptions options = new FakeOptions();
    private final Project project = mock(Project.class);
    private final SearchService searches = mock(SearchService.class);
    private final FieldContexts contexts = new FieldContexts(fields.manager, mock(ProjectManager.class));
    private final ProjectSetup setup = new ProjectSetup(items, FakeCaches.forgetful());
    private final ContextsCheck contextsCheck = new ContextsCheck(contexts, options);
    private final ChannelsCheck channelsCheck =
            new ChannelsCheck(new ChannelSettings(setup, contexts, options, channels));
    private final OffScaleCheck offScale = new OffScaleCheck(searches, contexts);

    @BeforeEach
    void project() {
        when(project.getId()).thenReturn(10L);
        when(project.getKey()).thenReturn("RAD");
        long number = 101;
        for (FieldSpec spec : FieldSpec.values()) {
            fields.add(number, spec.name(), spec.typeKey(), project);
            store(0, spec.item().code(), Long.toString(number++));
        }
        store(0, "type.touchpoint", "2");
        store(0, "type.action", "3");
        store(10, "done", "blank:en");
    }

    @AfterEach
    void close() {
        objects.close();
    }

    private void store(long projectId, String name, String id) {
        items.put(new SetupItem(projectId, name, id, SetupItem.Origin.CREATED));
    }

    private HealthCheck.Visit visit() {
        return new HealthCheck.Visit(project, setup.of(10).orElseThrow(), mock(ApplicationUser.class));
    }

    private static List<String> said(List<HealthFinding> findings) {
        return findings.stream()
                .map(finding -> finding.kind().code() + " " + finding.arguments())
                .toList();
    }

    private long channel(String name) {
        return options.createOption(fields.config(102), null, 0L, name).getOptionId();
    }

    @Test
    void contextThatLeavesTheTypeOutIsFound() {
        IssueType bug = mock(IssueType.class);
        when(bug.getId()).thenReturn("77");
        FieldConfigScheme context =
                contexts.field("103").orElseThrow().getConfigurationSchemes().get(0);
        when(context.getAssociatedIssueTypes()).thenReturn(List.of(bug));

        assertThat(said(contextsCheck.findings(visit()))).containsExactly("context-unfit [IST, Context 103]");
    }

    @Test
    void optionsThatDifferByCaseAloneAreFound() {
        channel("Shop");
        channel("SHOP");

        assertThat(said(contextsCheck.findings(visit()))).containsExactly("name-twice [CHANNEL, SHOP]");
    }

    @Test
    void fieldThatIsGoneIsLeftToTheSetUp() {
        fields.remove(102);
        fields.removeContexts(101);

        assertThat(contextsCheck.findings(visit())).isEmpty();
        assertThat(channelsCheck.findings(visit())).isEmpty();
    }

    @Test
    void channelsAddedElsewhereAreDescribedByTheirNames() {
        channel("Website");
        assertThat(said(channelsCheck.findings(visit()))).containsExactly("channels-undescribed [Website]");

        assertThat(channelsCheck.mend(visit(), Remedy.DESCRIBE_CHANNELS).orElseThrow())
                .isEqualTo(1);

        assertThat(channelsCheck.findings(visit())).isEmpty();
        assertThat(channels.ofProject(10).values())
                .extracting(ChannelRow::channelType)
                .containsExactly("ONLINE");
    }

    @Test
    void descriptionsOfChannelsRemovedElsewhereAreForgottenAndNoOthers() {
        long shop = channel("Shop");
        channels.put(new ChannelRow(shop, 10, "OFFLINE", "DIRECT"));
        channels.put(new ChannelRow(999_999, 10, "ONLINE", "INDIRECT"));
        channels.put(new ChannelRow(888_888, 11, "ONLINE", "INDIRECT"));
        assertThat(said(channelsCheck.findings(visit()))).containsExactly("channels-gone [1]");

        assertThat(channelsCheck.mend(visit(), Remedy.FORGET_CHANNELS).orElseThrow())
                .isEqualTo(1);

        assertThat(channelsCheck.findings(visit())).isEmpty();
        assertThat(channels.ofProject(10)).containsOnlyKeys(shop);
        assertThat(channels.ofProject(11)).containsOnlyKeys(888_888L);
    }

    @Test
    void valuesOffTheScaleAreCountedAndTheFirstListed() throws SearchException {
        Query query = mock(Query.class);
        Issue issue = mock(Issue.class);
        when(issue.getKey()).thenReturn("RAD-7");
        when(searches.parseQuery(any(), anyString()))
                .thenAnswer(call -> new SearchService.ParseResult(
                        call.<String>getArgument(1).contains("cf[103]") ? query : null, mock(MessageSet.class)));
        when(searches.searchCount(any(), any())).thenReturn(42L);
        when(searches.search(any(), any(), any())).thenReturn(new SearchResults<>(List.of(issue), 42, 20, 0));

        List<HealthFinding> found = offScale.findings(visit());

        assertThat(said(found)).containsExactly("off-scale [IST, 42]");
        assertThat(found.get(0).issues().keys()).containsExactly("RAD-7");
        assertThat(found.get(0).issues().jql())
                .isEqualTo("project = 10 AND (cf[103] < 0 OR cf[103] > 10) ORDER BY key ASC");
        assertThat(found.get(0).remedy()).isNull();
    }

    @Test
    void searchThatFailsIsSaidAndDoesNotHideTheRest() throws SearchException {
        when(searches.parseQuery(any(), anyString()))
                .thenReturn(new SearchService.ParseResult(mock(Query.class), mock(MessageSet.class)));
        when(searches.searchCount(any(), any())).thenThrow(new SearchException("index is locked"));

        assertThat(said(offScale.findings(visit())))
                .containsExactly(
                        "uncounted [index is locked]", "uncounted [index is locked]", "uncounted [index is locked]");
    }
}
