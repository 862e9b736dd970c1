package app.touchpoint.jira.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The links of every touchpoint are looked at again and again, however many there are, and only a few at a time. */
class LinkRoundTest {

    private final World world = new World();
    private final LinkRound round = new LinkRound(world.store, world.followers);

    @AfterEach
    void close() {
        world.close();
    }

    private void touchpoints(long first, long last) {
        for (long id = first; id <= last; id++) {
            world.has(id, id % 2 == 0 ? 10 : 20, World.TOUCHPOINT, 4.0);
            world.readModel.refresh(id);
        }
        world.news.clear();
    }

    private List<String> looked() {
        world.news.clear();
        round.goOn();
        return List.copyOf(world.news);
    }

    private static List<String> linked(long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(id -> "linked " + id)
                .toList();
    }

    @Test
    void eachTimeAFewOfAllProjectsHaveTheirTurnAndThenItBeginsAnew() {
        touchpoints(1, LinkRound.EACH_TIME + 7);

        assertThat(looked()).isEqualTo(linked(1, LinkRound.EACH_TIME));
        assertThat(looked()).isEqualTo(linked(LinkRound.EACH_TIME + 1, LinkRound.EACH_TIME + 7));
        assertThat(looked()).isEqualTo(linked(1, LinkRound.EACH_TIME));
    }

    @Test
    void exactlyAsManyAsAreLookedAtTogetherAreNotSkippedAfterwards() {
        touchpoints(1, LinkRound.EACH_TIME);

        assertThat(looked()).hasSize(LinkRound.EACH_TIME);
        assertThat(looked()).isEmpty();
        assertThat(looked()).isEqualTo(linked(1, LinkRound.EACH_TIME));
    }

    @Test
    void touchpointsThatGoAndComeMeanwhileDisturbNothing() {
        touchpoints(1, LinkRound.EACH_TIME + 7);
        looked();
        world.readModel.delete(LinkRound.EACH_TIME);
        touchpoints(LinkRound.EACH_TIME + 8, LinkRound.EACH_TIME + 9);

        assertThat(looked()).isEqualTo(linked(LinkRound.EACH_TIME + 1, LinkRound.EACH_TIME + 9));
    }

    @Test
    void withoutTouchpointsNothingIsLookedAt() {
        assertThat(looked()).isEmpty();
        assertThat(looked()).isEmpty();
    }
}
