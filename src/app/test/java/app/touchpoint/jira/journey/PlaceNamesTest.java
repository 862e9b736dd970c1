package app.touchpoint.jira.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.journey.Journey;
import app.touchpoint.core.journey.Phase;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.jira.store.PlaceNameStore;
import org.junit.jupiter.api.Test;

class PlaceNamesTest {

    @Test
    void whatIsGoneFromJiraKeepsItsLastNameAndTakesNoTouchpoints() {
        try (FakeJourney jira = new FakeJourney()) {
            PlaceNames names = new PlaceNames(jira.setup, jira.journeys, new PlaceNameStore(jira.objects));
            long buy = jira.phase("Buy");
            jira.phase("Use");
            jira.channel("Till");
            names.lookedAt(FakeJourney.PROJECT);
            jira.removePhase("Buy");
            jira.removeChannel("Till");
            names.lookedAt(FakeJourney.PROJECT);

            Journey now = jira.journeys.of(jira.setUp());
            Journey past = jira.journeys.withRemoved(jira.setUp(), now);

            assertThat(now.phases()).extracting(Phase::name).containsExactly("Use");
            assertThat(past.phases()).extracting(Phase::name).containsExactly("Use", "Buy");
            assertThat(past.phase(new PhaseId(buy)).orElseThrow().enabled()).isFalse();
            assertThat(past.channels()).extracting(channel -> channel.name()).containsExactly("Till");
            assertThat(jira.journeys.disusedChannels(jira.setUp(), past)).hasSize(1);
        }
    }

    @Test
    void whatIsNotNewIsNotAskedAgain() {
        try (FakeJourney jira = new FakeJourney()) {
            PlaceNames names = new PlaceNames(jira.setup, jira.journeys, new PlaceNameStore(jira.objects));
            jira.phase("Buy");
            names.lookedAt(FakeJourney.PROJECT);
            jira.objects.statementsSinceLastAsked();
            jira.journeys.of(jira.setUp());
            int reading = jira.objects.statementsSinceLastAsked();

            names.lookedAt(FakeJourney.PROJECT);

            assertThat(jira.objects.statementsSinceLastAsked()).isEqualTo(reading);
        }
    }
}
