package app.touchpoint.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.core.statistics.CompositeIst.Measured;
import app.touchpoint.core.statistics.CompositeIst.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CompositeIstTest {
    private static Part part(double weight, double value, long n) {
        return new Part(RaterGroup.CUSTOMER, weight, Optional.of(new Measured(new Rating(value), n)));
    }

    private static Part missing(double weight) {
        return new Part(RaterGroup.CUSTOMER, weight, Optional.empty());
    }

    @Test
    void weightsCountAndTheSmallestNIsNamed() {
        assertThat(CompositeIst.of(List.of(part(3, 8, 120), part(1, 4, 40))))
                .contains(new CompositeIst.Shown(new Rating(7), 40, 2, 2));
    }

    @Test
    void upToFortyPercentOfTheWeightMayBeMissing() {
        assertThat(CompositeIst.of(List.of(part(0.6, 7, 50), missing(0.4))))
                .contains(new CompositeIst.Shown(new Rating(7), 50, 1, 2));
        assertThat(CompositeIst.of(List.of(part(0.59, 7, 50), missing(0.41))))
                .contains(new CompositeIst.Suppressed(0.41));
        assertThat(CompositeIst.of(List.of(missing(1)))).contains(new CompositeIst.Suppressed(1));
    }

    @Test
    void aCommonFactorAndTheOrderDoNotMatter() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            List<Part> parts = new ArrayList<>();
            List<Part> scaled = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                double weight = (1 + random.nextInt(99)) / 10.0;
                Optional<Measured> measured = random.nextInt(4) == 0
                        ? Optional.empty()
                        : Optional.of(new Measured(new Rating(random.nextInt(101) / 10.0), 5 + random.nextInt(90)));
                parts.add(new Part(RaterGroup.CUSTOMER, weight, measured));
                scaled.add(new Part(RaterGroup.CUSTOMER, weight * 8, measured));
            }
            Collections.shuffle(scaled, random);
            assertThat(CompositeIst.of(scaled)).isEqualTo(CompositeIst.of(parts));
        }
    }

    @Test
    void theValueLiesBetweenItsParts() {
        CompositeIst.Shown shown =
                (CompositeIst.Shown) CompositeIst.of(List.of(part(1, 0, 5), part(2, 10, 5), part(0.1, 5, 5)))
                        .orElseThrow();

        assertThat(shown.value().value()).isStrictlyBetween(0.0, 10.0);
    }

    @Test
    void viewsOfTwoGroupsAreNeverMixed() {
        Part employees = new Part(RaterGroup.EMPLOYEE, 1, Optional.empty());

        assertThatThrownBy(() -> CompositeIst.of(List.of(part(1, 5, 30), employees)))
                .hasMessageContaining("never mixed");
    }

    @Test
    void withoutCriteriaThereIsNoIst() {
        assertThat(CompositeIst.of(List.of())).isEmpty();
    }
}
