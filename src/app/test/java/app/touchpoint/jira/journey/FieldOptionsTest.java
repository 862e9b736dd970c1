package app.touchpoint.jira.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose options a project may change. */
class FieldOptionsTest {

    private static final long PHASE_FIELD = 101;

    private final FakeJourney world = new FakeJourney();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void optionsForAllProjectsAreNotTheProjectsToChange() {
        world.fields.removeContexts(PHASE_FIELD);
        world.fields.addContext(PHASE_FIELD, 999, List.of());

        assertThat(world.fieldOptions.areThere(world.setUp(), PHASE_FIELD)).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> world.fieldOptions.add(world.setUp(), PHASE_FIELD, "Buy"))
                .withMessageContaining("no context of its own");
    }
}
