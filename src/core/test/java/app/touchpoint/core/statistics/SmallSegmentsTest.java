package app.touchpoint.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SmallSegmentsTest {
    @Test
    void segmentsThatAreLargeEnoughAreShown() {
        assertThat(SmallSegments.hidden(Map.of("Eco", 5L, "Business", 9L), 5)).isEmpty();
    }

    @Test
    void theNextSmallestHidesWhatSubtractionWouldReveal() {
        assertThat(SmallSegments.hidden(Map.of("Eco", 90L, "Plus", 20L, "Business", 4L), 5))
                .containsExactly("Business", "Plus");
    }

    @Test
    void smallOnesThatAreEnoughTogetherHideEachOther() {
        assertThat(SmallSegments.hidden(Map.of("Eco", 90L, "Plus", 3L, "Business", 2L), 5))
                .containsExactly("Business", "Plus");
    }

    @Test
    void smallOnesThatAreNotEnoughTogetherNeedAnother() {
        assertThat(SmallSegments.hidden(Map.of("Eco", 90L, "Plus", 2L, "Business", 2L), 5))
                .containsExactly("Business", "Eco", "Plus");
    }

    @Test
    void thatNobodyOfASegmentHasAnsweredIsHiddenBehindAnother() {
        assertThat(SmallSegments.hidden(Map.of("Eco", 90L, "Plus", 0L), 5)).containsExactly("Eco", "Plus");
    }

    @Test
    void ofEquallySmallOnesTheFirstByNameIsHidden() {
        assertThat(SmallSegments.hidden(Map.of("b", 7L, "a", 7L, "c", 1L), 5)).containsExactly("a", "c");
    }

    @Test
    void nothingAboutFewerThanNeededCanBeReckoned() {
        Random random = new Random(5);
        for (int round = 0; round < 5_000; round++) {
            int needed = 3 + random.nextInt(5);
            Map<String, Long> sizes = new HashMap<>();
            int segments = 1 + random.nextInt(7);
            for (int i = 0; i < segments; i++) {
                sizes.put("s" + i, (long) random.nextInt(12));
            }
            Set<String> hidden = SmallSegments.hidden(sizes, needed);
            long rest = hidden.stream().mapToLong(sizes::get).sum();
            long total = sizes.values().stream().mapToLong(Long::longValue).sum();

            sizes.forEach((name, size) -> {
                if (!hidden.contains(name)) {
                    assertThat(size).as(sizes + " " + name).isGreaterThanOrEqualTo(needed);
                }
            });
            // A total below the minimum is itself not shown, so nothing is taken from it.
            if (total >= needed) {
                assertThat(hidden.isEmpty() || rest >= needed)
                        .as(sizes + " hidden " + hidden)
                        .isTrue();
            }
        }
    }
}
