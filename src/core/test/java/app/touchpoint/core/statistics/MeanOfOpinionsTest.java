package app.touchpoint.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.touchpoint.core.rating.GroupView;
import app.touchpoint.core.rating.Opinion;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.core.statistics.MeanOfOpinions.Unsure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MeanOfOpinionsTest {
    private static final int MINIMUM = 5;
    private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");

    private static Opinion opinion(RaterGroup group, double value, int people, @Nullable String rater) {
        return new Opinion(group, new Rating(value), people, false, START, rater);
    }

    /** One person each. */
    private static List<Opinion> each(RaterGroup group, double... values) {
        List<Opinion> opinions = new ArrayList<>();
        for (double value : values) {
            opinions.add(opinion(group, value, 1, "person" + opinions.size()));
        }
        return opinions;
    }

    private static MeanOfOpinions of(RaterGroup group, List<Opinion> opinions) {
        return MeanOfOpinions.of((GroupView.Shown) GroupView.of(group, opinions, MINIMUM), opinions, MINIMUM);
    }

    @Test
    void entriesOfOnePersonEachHaveAnInterval() {
        // Mean 6, sd 1.5811, t(4) = 2.7764: 6 ± 1.9632.
        assertThat(of(RaterGroup.CUSTOMER, each(RaterGroup.CUSTOMER, 4, 5, 6, 7, 8)))
                .isInstanceOfSatisfying(MeanOfOpinions.Between.class, between -> {
                    assertThat(between.interval().low()).isCloseTo(4.0368, within(1e-4));
                    assertThat(between.interval().high()).isCloseTo(7.9632, within(1e-4));
                });
    }

    @Test
    void anIntervalEndsWhereTheScaleDoes() {
        assertThat(of(RaterGroup.MANAGER, each(RaterGroup.MANAGER, 9, 10)))
                .isInstanceOfSatisfying(
                        MeanOfOpinions.Between.class,
                        between -> assertThat(between.interval().high()).isEqualTo(10));
    }

    @Test
    void oneEntryForSeveralLeavesTheSpreadUnknown() {
        List<Opinion> opinions = each(RaterGroup.CUSTOMER, 4, 5, 6, 7, 8);
        opinions.add(opinion(RaterGroup.CUSTOMER, 6, 40, null));

        assertThat(of(RaterGroup.CUSTOMER, opinions)).isEqualTo(Unsure.SUMMED);
    }

    @Test
    void oneOpinionAndEqualOnesHaveNoSpread() {
        assertThat(of(RaterGroup.MANAGER, each(RaterGroup.MANAGER, 4))).isEqualTo(Unsure.SINGLE);
        assertThat(of(RaterGroup.MANAGER, each(RaterGroup.MANAGER, 4, 4, 4))).isEqualTo(Unsure.EQUAL);
    }

    @ParameterizedTest
    @CsvSource({"5, true", "29, true", "30, false"})
    void anIntervalOfFewColleaguesIsNotTold(int people, boolean discreet) {
        double[] values = new double[people];
        values[0] = 10;

        assertThat(of(RaterGroup.EMPLOYEE, each(RaterGroup.EMPLOYEE, values)) == Unsure.DISCREET)
                .isEqualTo(discreet);
    }

    @Test
    void whatAnotherGroupSaysChangesNothing() {
        List<Opinion> opinions = each(RaterGroup.CUSTOMER, 4, 5, 6, 7, 8);
        MeanOfOpinions alone = of(RaterGroup.CUSTOMER, opinions);
        opinions.add(opinion(RaterGroup.MANAGER, 0, 7, null));

        assertThat(of(RaterGroup.CUSTOMER, opinions)).isEqualTo(alone);
    }
}
