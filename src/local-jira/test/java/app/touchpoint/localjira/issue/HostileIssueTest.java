package app.touchpoint.localjira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.touchpoint.localjira.boot.Hostility;
import app.touchpoint.localjira.boot.Services;
import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.db.Database;
import app.touchpoint.localjira.db.Work;
import app.touchpoint.localjira.event.LocalEventPublisher;
import app.touchpoint.localjira.search.index.IssueDocument;
import app.touchpoint.localjira.search.index.IssueIndex;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What local Jira does worse than Jira at its best, and what a killed process leaves. */
class HostileIssueTest {

    @Test
    void aWriteIsVisibleToSearchesLateAndToReadersAtOnce() {
        try (IssueWorld world = IssueWorld.on(memory(), Hostility.seeded(1))) {
            long before = System.nanoTime();
            IssueView made = world.make("RAD", "Rechnung");

            List<String> atOnce = world.find("anna", "project = RAD");
            boolean early = System.nanoTime() - before < Duration.ofMillis(250).toNanos();

            assertThat(world.issues().view(world.user("anna"), made.key())).isPresent();
            if (early) {
                assertThat(atOnce).isEmpty();
            }
            waitUntil(() -> !world.find("anna", "project = RAD").isEmpty());
            assertThat(System.nanoTime() - before)
                    .isGreaterThan(Duration.ofMillis(299).toNanos());
        }
    }

    private static void waitUntil(java.util.function.BooleanSupplier condition) {
        Instant deadline = Instant.now().plusSeconds(20);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("still not so after 20 s");
            }
            Thread.onSpinWait();
        }
    }

    @Test
    void aRequestThatReadsManyIssuesFails() {
        try (IssueWorld world = IssueWorld.on(memory(), Hostility.seeded(1))) {
            List<Long> ids = new ArrayList<>();
            for (int i = 0; i <= IssueReads.HANDFUL; i++) {
                ids.add(world.make("RAD", "Nummer " + i, world.ist, (double) i).id());
            }
            IssueManager manager = world.services.get(IssueManager.class);
            Work.start();
            List<Long> handful = ids.subList(0, IssueReads.HANDFUL);
            handful.forEach(id ->
                    assertThat(read(manager, id).getCustomFieldValue(world.ist)).isNotNull());

            MutableIssue oneMore = read(manager, ids.get(IssueReads.HANDFUL));
            assertThatThrownBy(() -> oneMore.getCustomFieldValue(world.ist)).hasMessageContaining("reads more than 25");
            Work.stop();
            assertThat(oneMore.getCustomFieldValue(world.ist)).isEqualTo((double) IssueReads.HANDFUL);
        }
    }

    private static MutableIssue read(IssueManager manager, long id) {
        return Objects.requireNonNull(manager.getIssueObject(id));
    }

    @Test
    void whatAKilledProcessLeftIsMendedAtTheNextStart(@TempDir Path home) {
        Database database = memory();
        try (database) {
            ConfigurationPart config = ConfigurationPart.start(database, services());
            config.fillIfEmpty();
            String anna = config.users().byName("anna").orElseThrow().key();
            Services services = services();
            IssuePart.Environment environment =
                    new IssuePart.Environment(database, services, new TickingClock(), Hostility.off());
            IssuePart first = IssuePart.start(config, environment, home.resolve("index"));
            Issues issues = services.get(Issues.class);
            NewIssue task = new NewIssue(
                    config.projects().byKey("RAD").orElseThrow().id(),
                    config.issueTypes().all().get(0).id(),
                    IssueWorld.values("summary", "vor dem Ende"));
            IssueView kept = IssueWorld.done(issues.create(anna, task));
            IssueView removed = IssueWorld.done(issues.create(anna, task));
            first.close();
            // What a second process wrote to the tables and never to this index:
            IssuePart lost = IssuePart.startInMemory(
                    config,
                    new IssuePart.Environment(database, services = services(), new TickingClock(), Hostility.off()));
            issues = services.get(Issues.class);
            IssueWorld.done(issues.edit(anna, kept.id(), IssueWorld.values("summary", "danach")));
            IssueWorld.done(
                    issues.delete(config.users().byName("admin").orElseThrow().key(), removed.id()));
            IssueWorld.done(issues.create(anna, task));
            lost.close();

            Services third = services();
            IssuePart mended = IssuePart.start(
                    config,
                    new IssuePart.Environment(database, third, new TickingClock(), Hostility.off()),
                    home.resolve("index"));
            try (mended) {
                assertThat(mended.mendIndex()).isEqualTo(3);
                assertThat(mended.mendIndex()).isZero();
                assertThat(((SearchOutcome.Found) third.get(Issues.class).search(anna, "summary ~ danach", 0, 10))
                                .total())
                        .isEqualTo(1);
                assertThat(((SearchOutcome.Found) third.get(Issues.class).search(anna, "project = RAD", 0, 10)).total())
                        .isEqualTo(2);
            }
        }
    }

    @Test
    void anIndexThatWasNotClosedOpensAtItsLastCommit(@TempDir Path folder) {
        IssueIndex killed = IssueIndex.inFolder(folder, Duration.ZERO);
        killed.put(List.of(IssueDocument.of(1, "RAD-1", 7).build()));
        killed.commit();
        killed.put(List.of(IssueDocument.of(2, "RAD-2", 7).build()));
        killed.abandon();

        try (IssueIndex again = IssueIndex.inFolder(folder, Duration.ZERO)) {
            assertThat(again.search(new MatchAllDocsQuery(), Sort.INDEXORDER, 0, 10)
                            .hits())
                    .singleElement()
                    .satisfies(hit -> assertThat(hit.issueKey()).isEqualTo("RAD-1"));
        }
    }

    @Test
    void anUnreadableIndexIsBegunAnew(@TempDir Path folder) throws IOException {
        IssueIndex whole = IssueIndex.inFolder(folder, Duration.ZERO);
        whole.put(List.of(IssueDocument.of(1, "RAD-1", 7).build()));
        whole.commit();
        whole.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        try (IssueIndex again = IssueIndex.inFolder(folder, Duration.ZERO)) {
            assertThat(again.size()).isZero();
            again.put(List.of(IssueDocument.of(2, "RAD-2", 7).build()));
            assertThat(again.size()).isEqualTo(1);
        }
    }

    @Test
    void numbersThatAreNoneAreNotIndexed() {
        IssueDocument document = IssueDocument.of(1, "RAD-1", 7)
                .number("x", Double.NaN)
                .number("x", Double.NEGATIVE_INFINITY)
                .number("y", -0.0)
                .build();

        assertThat(document.values()).extracting(IssueDocument.Value::field).containsExactly("y");
    }

    private static Database memory() {
        return Database.inMemory(UUID.randomUUID().toString());
    }

    private static Services services() {
        Services services = new Services();
        services.add(EventPublisher.class, new LocalEventPublisher(Hostility.off()));
        return services;
    }
}
