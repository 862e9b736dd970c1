package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.boot.Hostility;
import app.touchpoint.localjira.boot.Services;
import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.db.Database;
import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.search.IssueSearch;
import app.touchpoint.localjira.search.JqlFunctions;
import app.touchpoint.localjira.search.SavedFilters;
import app.touchpoint.localjira.search.Searcher;
import app.touchpoint.localjira.search.VisibilityFilter;
import app.touchpoint.localjira.search.index.IssueIndex;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.util.DateFieldFormat;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Issues and their search, ready to use: tables made, index opened, services of Jira's API and {@link Issues} offered. The composition
 * root calls {@link #mendIndex} when the apps are up, for their field types have to give values.
 */
public final class IssuePart implements AutoCloseable {

    /** How late a write is visible to searches in hostile mode (A-search-05). */
    private static final Duration LAG = Duration.ofMillis(300);

    /** What a search gives at most in hostile mode (A-search-13). */
    private static final int MOST_HITS = 10_000;

    private final IssueIndex index;
    private final IssueIndexer indexer;
    private final IndexCommits commits;

    private IssuePart(IssueIndex index, IssueIndexer indexer) {
        this.index = index;
        this.indexer = indexer;
        this.commits = new IndexCommits(index);
    }

    /** What the part is made for. */
    public record Environment(Database database, Services services, Clock clock, Hostility hostility) {}

    /** With the index in a folder. */
    public static IssuePart start(ConfigurationPart config, Environment environment, Path indexFolder) {
        return start(config, environment, IssueIndex.inFolder(indexFolder, lag(environment.hostility())));
    }

    /** With the index in memory, for tests. */
    public static IssuePart startInMemory(ConfigurationPart config, Environment environment) {
        return start(config, environment, IssueIndex.inMemory(lag(environment.hostility())));
    }

    private static Duration lag(Hostility hostility) {
        return hostility.on() ? LAG : Duration.ZERO;
    }

    private static IssuePart start(ConfigurationPart config, Environment environment, IssueIndex index) {
        Database database = environment.database();
        database.runScript("schema/issue.sql");
        IssueStore store = new IssueStore(database);
        IssueReads reads = new IssueReads(environment.hostility().on());
        IssueObjects objects = new IssueObjects(config, store, reads);
        IssueIndexer indexer = new IssueIndexer(index, store, new IssueDocuments(config, objects));
        IssueEvents events = new IssueEvents(environment.services(), objects, environment.clock());
        IssueTexts texts = new IssueTexts(config.users());
        IssueAccess access = new IssueAccess(store, config.permissions());
        IssueRules rules = new IssueRules(config, access, texts);
        IssueWriter writer = new IssueWriter(config, store, indexer, events, environment.clock());
        IssueWorkshop workshop = new IssueWorkshop(
                access,
                rules,
                writer,
                new Transitions(config, access, rules, writer),
                new FormReader(config, texts),
                new IssueDocuments(config, objects));
        LocalConversation conversation =
                new LocalConversation(database.jdbi(), workshop, config.linkTypes(), events, environment.clock());

        Services services = environment.services();
        services.add(IssueManager.class, new LocalIssueManager(store, workshop.writer(), objects));
        services.add(IssueService.class, new LocalIssueService(workshop, objects, config.currentUser()));
        services.add(DateFieldFormat.class, new LocalDateFieldFormat(config.currentUser()));
        services.add(IssueWorkflowManager.class, new LocalIssueWorkflowManager(store, workshop.transitions()));
        services.add(IssueIndexingService.class, new LocalIndexing(indexer, environment.clock()));
        config.customFields()
                .setValueWriter((issueId, field, old, now) ->
                        writer.writeValue(issueId, field, IssueObjects.fromApi(old), IssueObjects.fromApi(now)));
        services.add(
                IssueLinkManager.class,
                new LocalIssueLinkManager(database.jdbi(), store, config.linkTypes(), conversation, reads));
        Function<@Nullable String, Searcher> searchers = key -> searcher(config, key);
        IssueSearch search = search(config, environment, index, store);
        services.add(IssueSearch.class, search);
        services.add(ValueRemoval.class, new ValueRemoval(database.jdbi()));
        services.add(WorkflowSwitch.class, new WorkflowSwitch(database.jdbi(), config, workshop.writer()));
        services.add(SearchService.class, new LocalSearchService(search, new IssueHits(objects), searchers));
        services.add(Reindexing.class, indexer::reindexAll);
        services.add(IssueDocumentSearchService.class, new LocalDocumentSearch(search, searchers));
        services.add(Relocations.class, new LocalRelocations(config, workshop, conversation));
        services.add(ManyCopies.class, writer::copies);
        services.add(IssueMails.class, events);
        services.add(ProjectActs.class, new LocalProjectActs(config, store, indexer, services));
        services.add(
                Issues.class,
                new LocalIssues(config, workshop, conversation, new IssuePages(search, store, searchers)));
        return new IssuePart(index, indexer);
    }

    private static IssueSearch search(
            ConfigurationPart config, Environment environment, IssueIndex index, IssueStore store) {
        ConfiguredSchema schema = new ConfiguredSchema(
                config, store, new FieldHistories(environment.database().jdbi()));
        JqlFunctions functions = JqlFunctions.builtIn(schema, environment.clock());
        environment.services().add(JqlFunctions.class, functions);
        SavedFilters filters = new SavedFilters(environment.database());
        environment.services().add(SavedFilters.class, filters);
        return new IssueSearch(
                index,
                new VisibilityFilter(config.permissions(), config.projects()),
                new IssueSearch.Names(schema, functions, filters),
                new IssueSearch.Limits(
                        environment.clock(), environment.hostility().on() ? MOST_HITS : Integer.MAX_VALUE));
    }

    private static Searcher searcher(ConfigurationPart config, @Nullable String userKey) {
        if (userKey == null) {
            return Searcher.anonymous();
        }
        String username = config.users().byKey(userKey).map(LocalUser::username).orElse(null);
        return new Searcher(
                userKey,
                username,
                ZoneId.systemDefault(),
                config.users().preferences(userKey).locale());
    }

    /** Brings the index in step with the tables, e.g. after a killed process; returns how many issues it lacked. */
    public int mendIndex() {
        return indexer.mend();
    }

    /** Builds the index anew. */
    public void reindex() {
        indexer.reindexAll();
    }

    /** Makes every write visible now, whatever the lag; for tests. */
    public void catchUp() {
        index.catchUp();
    }

    @Override
    public void close() {
        commits.close();
        index.catchUp();
        index.commit();
        index.close();
    }
}
