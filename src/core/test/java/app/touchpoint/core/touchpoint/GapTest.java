package app.touchpoint.core.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.touchpoint.core.Touchpoints;
import app.touchpoint.core.shared.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GapTest {
    @ParameterizedTest
    @CsvSource({"3, 8, 5", "8.1, 8.1, 0", "9, 8, -1", "5.1, 8.1, 3", "4.7, 8, 3.3", "0, 10, 10", "10, 0, -10"})
    void gapIsSollMinusIstInDecimals(double ist, double soll, double gap) {
        assertThat(Gap.between(Reading.of(ist), Reading.of(soll))).contains(new Gap(gap));
    }

    @ParameterizedTest
    @CsvSource({", 8", "3, ", ", ", "11, 8", "3, -1"})
    void thereIsNoGapUnlessBothAreRatings(Double ist, Double soll) {
        assertThat(Gap.between(Reading.of(ist), Reading.of(soll))).isEmpty();
    }

    @Test
    void onlyAGapAboveZeroIsWorkToDo() {
        assertThat(new Gap(0.1).isOpen()).isTrue();
        assertThat(new Gap(0).isOpen()).isFalse();
        assertThat(new Gap(-0.1).isOpen()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"11, , , true", ", -1, , true", ", , 12, true", "1, 2, 3, false", ", , , false"})
    void anyNumberOffTheScaleIsNoticed(Double ist, Double soll, Double importance, boolean noticed) {
        Ratings ratings = Ratings.of(Reading.of(ist), Reading.of(soll), Reading.of(importance));

        assertThat(ratings.hasOffScaleValue()).isEqualTo(noticed);
    }

    @Test
    void onlyAMeasuredIstHasANumberOfCustomers() {
        assertThat(new IstSource(IstSource.Kind.CUSTOMERS, 1).n()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new IstSource(IstSource.Kind.CUSTOMERS, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new IstSource(IstSource.Kind.MANUAL, 3));
    }

    @Test
    void journeyOrderIsByRankThenByIssue() {
        Touchpoint second = Touchpoints.numbered(2).build();
        Touchpoint third = Touchpoints.numbered(3).build();
        Touchpoint sameRankAsThird = new Touchpoint(
                second.issueId(), second.issueKey(), second.summary(), third.placement(), second.ratings());

        assertThat(Touchpoint.JOURNEY_ORDER.compare(second, third)).isNegative();
        assertThat(Touchpoint.JOURNEY_ORDER.compare(sameRankAsThird, third)).isNegative();
    }
}
