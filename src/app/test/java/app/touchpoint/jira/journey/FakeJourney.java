package app.touchpoint.jira.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.fake.FakeFields;
import app.touchpoint.jira.fake.FakeLocks;
import app.touchpoint.jira.fake.FakeOptions;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.ActionDetailsEntity;
import app.touchpoint.jira.store.ActionEntity;
import app.touchpoint.jira.store.ActionLinkEntity;
import app.touchpoint.jira.store.AlarmEntity;
import app.touchpoint.jira.store.AnswerEntity;
import app.touchpoint.jira.store.ChannelEntity;
import app.touchpoint.jira.store.ChannelStore;
import app.touchpoint.jira.store.CriterionEntity;
import app.touchpoint.jira.store.DigestEntity;
import app.touchpoint.jira.store.HandoverEntity;
import app.touchpoint.jira.store.IncidentEntity;
import app.touchpoint.jira.store.IssueData;
import app.touchpoint.jira.store.JqlCountEntity;
import app.touchpoint.jira.store.MatrixViewEntity;
import app.touchpoint.jira.store.MeasurementEntity;
import app.touchpoint.jira.store.PastSeriesEntity;
import app.touchpoint.jira.store.PerceptionEntity;
import app.touchpoint.jira.store.PhaseEntity;
import app.touchpoint.jira.store.PhaseLinkStore;
import app.touchpoint.jira.store.PlaceNameEntity;
import app.touchpoint.jira.store.PlaceNameStore;
import app.touchpoint.jira.store.ProfileValueEntity;
import app.touchpoint.jira.store.RatingEntity;
import app.touchpoint.jira.store.ReviewEntity;
import app.touchpoint.jira.store.ReviewPersonEntity;
import app.touchpoint.jira.store.RunEntity;
import app.touchpoint.jira.store.RunStepEntity;
import app.touchpoint.jira.store.RunStore;
import app.touchpoint.jira.store.SeenEntity;
import app.touchpoint.jira.store.SettingEntity;
import app.touchpoint.jira.store.SettingStore;
import app.touchpoint.jira.store.SetupItem;
import app.touchpoint.jira.store.SetupItemEntity;
import app.touchpoint.jira.store.SetupItemStore;
import app.touchpoint.jira.store.StampEntity;
import app.touchpoint.jira.store.TargetEntity;
import app.touchpoint.jira.store.TestActiveObjects;
import app.touchpoint.jira.store.TestDatabase;
import app.touchpoint.jira.store.TouchpointEntity;
import app.touchpoint.jira.store.TouchpointStateEntity;
import app.touchpoint.jira.store.TouchpointStore;
import app.touchpoint.jira.store.VetoEntity;
import app.touchpoint.jira.touchpoint.Followers;
import app.touchpoint.jira.touchpoint.IssueReader;
import app.touchpoint.jira.touchpoint.IssueSearch;
import app.touchpoint.jira.touchpoint.ReadModel;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.locks.Lock;

/** A project that is set up, with all that writes into it: real stores on a database, Jira in memory. */
final class FakeJourney implements AutoCloseable {

    static final long PROJECT = 10;
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static final long PHASE_FIELD = 101;
    private static final long CHANNEL_FIELD = 102;

    final TestActiveObjects objects = TestDatabase.H2.start(
            SetupItemEntity.class,
            PhaseEntity.class,
            PlaceNameEntity.class,
            ChannelEntity.class,
            SettingEntity.class,
            TouchpointEntity.class,
            TouchpointStateEntity.class,
            StampEntity.class,
            ActionEntity.class,
            ActionLinkEntity.class,
            ActionDetailsEntity.class,
            RunEntity.class,
            RunStepEntity.class,
            AnswerEntity.class,
            CriterionEntity.class,
            HandoverEntity.class,
            IncidentEntity.class,
            MeasurementEntity.class,
            AlarmEntity.class,
            JqlCountEntity.class,
            DigestEntity.class,
            ReviewEntity.class,
            ReviewPersonEntity.class,
            PerceptionEntity.class,
            ProfileValueEntity.class,
            RatingEntity.class,
            SeenEntity.class,
            MatrixViewEntity.class,
            TargetEntity.class,
            PastSeriesEntity.class,
            VetoEntity.class);
    final Project project = mock(Project.class);
    final ApplicationUser anna = mock(ApplicationUser.class);
    final FakeFields fields = new FakeFields();
    final FakeOptions options = new FakeOptions();
    final FakeIssues issues = new FakeIssues(NOW);
    final SearchService search = mock(SearchService.class);
    final ProjectComponentManager components = mock(ProjectComponentManager.class);

    final RunStore runs = new RunStore(objects, Clock.fixed(NOW, ZoneOffset.UTC));
    final TouchpointStore touchpoints = new TouchpointStore(objects, Clock.systemUTC());
    final PhaseLinkStore links = new PhaseLinkStore(objects);
    final ChannelStore channels = new ChannelStore(objects);
    final SetupItemStore items = new SetupItemStore(objects);
    final FakeLocks locks = new FakeLocks();
    final FieldOptions fieldOptions = new FieldOptions(fields.manager, options);
    final JourneyReader journeys =
            new JourneyReader(fieldOptions, channels, new SettingStore(objects), new PlaceNameStore(objects));
    final PhaseIssues phaseIssues = new PhaseIssues(
            links, issues, issues.manager, new IssueSearch(search, mock(IssueDocumentSearchService.class)), locks);
    final PhaseMaker maker = new PhaseMaker(fieldOptions, channels, phaseIssues);
    final PhaseKeeper keeper = new PhaseKeeper(maker, fieldOptions, phaseIssues, issues);
    final ImportedJourney importedJourney = new ImportedJourney(maker, touchpoints, runs, new JourneyLock(locks));
    final UndoneJourney undoneJourney = new UndoneJourney(fieldOptions, touchpoints, new JourneyLock(locks));
    final LineValues lineValues = new LineValues(components);
    final ProjectSetup setup;
    final ReadModel readModel;
    final ImportedTouchpoints imported;
    final UndoneTouchpoints undone;

    FakeJourney() {
        lenient().when(project.getId()).thenReturn(PROJECT);
        lenient().when(project.getKey()).thenReturn("RAD");
        lenient().when(anna.getKey()).thenReturn("anna-key");
        lenient().when(anna.getUsername()).thenReturn("anna");
        store(0, "type.phase", "1");
        store(0, "type.touchpoint", "2");
        int number = 101;
        for (String field : List.of("phase", "channel", "ist", "soll", "importance", "gap")) {
            fields.add(number, field, field, project);
            store(0, "field." + field, Integer.toString(number++));
        }
        store(PROJECT, "done", "blank:en");
        this.setup = new ProjectSetup(items, caches());
        this.readModel = new ReadModel(
                touchpoints, new IssueReader(fields.manager), issues.manager, setup, new Followers(List.of()));
        this.imported = new ImportedTouchpoints(issues, issues.manager, readModel, touchpoints, runs);
        this.undone = new UndoneTouchpoints(
                issues, issues.manager, readModel, touchpoints, new IssueData(objects, Clock.systemUTC()));
        indexKnowsAllPhaseIssues();
    }

    private void store(long projectId, String name, String id) {
        items.put(new SetupItem(projectId, name, id, SetupItem.Origin.CREATED));
    }

    SetUpProject setUp() {
        return setup.of(PROJECT).orElseThrow();
    }

    ProjectVisit visit() {
        return new ProjectVisit(project, anna);
    }

    /** An option as an administrator of Jira adds it. */
    long phase(String name) {
        return options.createOption(
                        fields.config(PHASE_FIELD), null, (long) phaseNames().size(), name)
                .getOptionId();
    }

    long channel(String name) {
        return options.createOption(
                        fields.config(CHANNEL_FIELD),
                        null,
                        (long) channelNames().size(),
                        name)
                .getOptionId();
    }

    void removePhase(String name) {
        options.remove(fields.config(PHASE_FIELD), name);
    }

    void removeChannel(String name) {
        options.remove(fields.config(CHANNEL_FIELD), name);
    }

    List<String> phaseNames() {
        return journeys.of(setUp()).phases().stream().map(phase -> phase.name()).toList();
    }

    List<String> channelNames() {
        return journeys.of(setUp()).channels().stream()
                .map(channel -> channel.name())
                .toList();
    }

    List<String> summaries(String typeId) {
        return issues.issues.values().stream()
                .filter(issue -> typeId.equals(issue.getIssueTypeId()))
                .map(Issue::getSummary)
                .toList();
    }

    /** Begins the work while the journey's lock is held, makes the change, and lets the work go on. */
    void whileSomebodyChangesTheJourney(Runnable work, Runnable change) throws InterruptedException {
        String name = "app.touchpoint.journey." + PROJECT;
        Thread working = new Thread(work, "working");
        Lock lock = locks.getLockForName(name);
        lock.lock();
        try {
            working.start();
            while (working.isAlive() && !locks.isAwaited(name)) {
                Thread.onSpinWait();
            }
            assertThat(working.isAlive()).as("waits for the change").isTrue();
            change.run();
        } finally {
            lock.unlock();
        }
        working.join();
    }

    private void indexKnowsAllPhaseIssues() {
        try {
            lenient()
                    .when(search.parseQuery(any(), anyString()))
                    .thenReturn(new SearchService.ParseResult(mock(Query.class), mock(MessageSet.class)));
            lenient().when(search.search(any(), any(), any())).thenAnswer(call -> {
                List<Issue> found = issues.issues.values().stream()
                        .filter(issue -> "1".equals(issue.getIssueTypeId()))
                        .toList();
                return new SearchResults<>(found, found.size(), found.size(), 0);
            });
        } catch (com.atlassian.jira.issue.search.SearchException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CacheManager caches() {
        CacheManager caches = mock(CacheManager.class);
        lenient().when(caches.getCache(anyString(), any(), any())).thenAnswer(call -> {
            CacheLoader<String, Object> loader = call.getArgument(1);
            Cache<String, Object> cache = mock();
            lenient().when(cache.get(anyString())).thenAnswer(get -> loader.load(get.getArgument(0)));
            return cache;
        });
        return caches;
    }

    @Override
    public void close() {
        objects.close();
    }
}
