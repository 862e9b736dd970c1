package app.touchpoint.jira.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.journey.Journey;
import app.touchpoint.core.journey.Phase;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.journey.JourneyResource.PhaseChange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a change of a phase asks for. */
class JourneyResourceTest {

    private static final PhaseId BUY = new PhaseId(1);
    private static final PhaseId USE = new PhaseId(2);

    private final Journey journey =
            new Journey(List.of(new Phase(BUY, "Buy", true), new Phase(USE, "Use", true)), List.of(), 7);

    @Test
    void nameOfferAndPositionAreChangedTogether() {
        Journey wanted = JourneyResource.wanted(journey, BUY, new PhaseChange("Purchase", false, 1, 7))
                .orElseThrow();

        assertThat(wanted.phases()).containsExactly(new Phase(USE, "Use", true), new Phase(BUY, "Purchase", false));
    }

    @Test
    void oneThatCannotBeIsRefusedWithTheOthers() {
        String code = JourneyResource.wanted(journey, BUY, new PhaseChange("Use", false, null, 7))
                .fold(done -> "done", Refusal::code);

        assertThat(code).isEqualTo("journey.phase.name.taken");
    }

    @Test
    void changeOfNothingIsRefused() {
        String code = JourneyResource.wanted(journey, BUY, new PhaseChange(null, null, null, 7))
                .fold(done -> "done", Refusal::code);

        assertThat(code).isEqualTo("journey.position.outside");
    }
}
