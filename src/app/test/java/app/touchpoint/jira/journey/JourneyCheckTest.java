package app.touchpoint.jira.journey;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.journey.IssueWriter.Values;
import app.touchpoint.jira.setup.HealthCheck;
import app.touchpoint.jira.setup.HealthFinding;
import app.touchpoint.jira.setup.HealthFinding.Remedy;
import app.touchpoint.jira.store.SettingStore;
import app.touchpoint.jira.touchpoint.IssueSearch;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Phases and their issues drift apart in Jira and are brought together again. */
class JourneyCheckTest {

    private final FakeJourney world = new FakeJourney();
    private final IssueSearch search = new IssueSearch(world.search, mock(IssueDocumentSearchService.class));
    private final JourneyService service = new JourneyService(
            world.journeys,
            world.keeper,
            world.touchpoints,
            new SettingStore(world.objects),
            new JourneyLock(world.locks));
    private final JourneyCheck check =
            new JourneyCheck(world.fieldOptions, world.journeys, world.keeper, service, search);

    @BeforeEach
    void twoPhasesWithIssues() throws IssueWriter.Refused {
        world.maker.phase(world.setUp(), "Buy", world.anna);
        world.maker.phase(world.setUp(), "Use", world.anna);
        assertThat(said()).isEmpty();
    }

    @AfterEach
    void close() {
        world.close();
    }

    private HealthCheck.Visit visit() {
        return new HealthCheck.Visit(world.project, world.setUp(), world.anna);
    }

    private List<String> said() {
        return check.findings(visit()).stream()
                .map(finding -> finding.kind().code() + " " + finding.arguments() + " " + code(finding.remedy()))
                .toList();
    }

    private static String code(@Nullable Remedy remedy) {
        return remedy == null ? "" : remedy.code();
    }

    private static String code(Outcome<Integer> outcome) {
        return outcome.fold(done -> "done " + done, Refusal::code);
    }

    @Test
    void phaseAddedElsewhereGetsItsIssue() {
        world.phase("Leave");
        assertThat(said()).containsExactly("phase-issues-missing [Leave] make-phase-issues");

        assertThat(code(check.mend(visit(), Remedy.MAKE_PHASE_ISSUES))).isEqualTo("done 1");

        assertThat(said()).isEmpty();
        assertThat(world.summaries("1")).containsExactly("Buy", "Use", "Leave");
    }

    @Test
    void phaseThatIsNoLongerOfferedNeedsNoIssue() {
        long leave = world.phase("Leave");
        world.options.disableOption(requireNonNull(
                world.options.getOptions(world.fields.config(101)).getOptionById(leave)));

        assertThat(said()).isEmpty();
    }

    @Test
    void phaseRenamedElsewhereGivesItsNameToTheIssue() {
        world.options.getOptions(world.fields.config(101)).get(0).setValue("Purchase");
        assertThat(said()).containsExactly("phase-issues-renamed [Purchase] rename-phase-issues");

        check.mend(visit(), Remedy.RENAME_PHASE_ISSUES);

        assertThat(said()).isEmpty();
        assertThat(world.summaries("1")).containsExactly("Purchase", "Use");
    }

    @Test
    void phaseRemovedElsewhereComesBackWithItsIssue() {
        world.removePhase("Buy");
        assertThat(said()).containsExactly("phases-missing [Buy] restore-phases");

        check.mend(visit(), Remedy.RESTORE_PHASES);

        assertThat(said()).isEmpty();
        assertThat(world.phaseNames()).containsExactly("Use", "Buy");
        assertThat(world.summaries("1")).containsExactly("Buy", "Use");
    }

    @Test
    void issueMadeByHandForAPhaseWithoutOneIsUsed() throws IssueWriter.Refused {
        world.phase("Leave");
        world.issues.add("1", world.setUp(), new Values("leave", null, null, null, null, null, null, null, null));

        check.mend(visit(), Remedy.MAKE_PHASE_ISSUES);

        assertThat(world.summaries("1")).containsExactly("Buy", "Use", "leave");
        assertThat(said()).isEmpty();
    }

    @Test
    void whatJiraRefusesIsHandedOn() {
        world.phase("Leave");
        world.issues.refusedSummaries.add("Leave");

        assertThat(code(check.mend(visit(), Remedy.MAKE_PHASE_ISSUES))).isEqualTo("jira-refused");
    }

    @Test
    void nothingIsSaidWhileTheFieldOrItsContextIsGone() {
        world.fields.removeContexts(101);
        assertThat(check.findings(visit())).isEmpty();

        world.fields.remove(102);
        assertThat(check.findings(visit())).isEmpty();
        assertThat(code(check.mend(visit(), Remedy.RESTORE_PHASES))).isEqualTo("done 0");
    }

    @Test
    void everyRemedyOfAFindingIsOneThatTheCheckKnows() {
        world.phase("Leave");
        world.removePhase("Buy");

        assertThat(check.findings(visit())).extracting(HealthFinding::remedy).allMatch(check.remedies()::contains);
    }

    @Test
    void ofTwoWhoWantTheSameIssueAtOnceOneMakesIt() throws Exception {
        world.phase("Leave");
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            Callable<Long> wish = () -> {
                together.await();
                return world.maker.phase(world.setUp(), "Leave", world.anna).issueId();
            };
            List<Future<Long>> made = people.invokeAll(List.of(wish, wish));

            assertThat(made.get(0).get()).isEqualTo(made.get(1).get());
            assertThat(world.summaries("1")).containsExactly("Buy", "Use", "Leave");
        } finally {
            people.shutdownNow();
        }
    }
}
