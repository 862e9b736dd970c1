package app.touchpoint.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RatingTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, 0.1, 5, 9.99, 10})
    void numbersFromZeroToTenAreRatings(double value) {
        assertThat(new Rating(value).value()).isEqualTo(value == 0 ? 0.0 : value);
        assertThat(Reading.of(value).isRated()).isTrue();
        assertThat(Reading.of(value).isOffScale()).isFalse();
        assertThat(Reading.of(value).rating()).contains(new Rating(value));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 10.01, 11, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void otherNumbersAreOffTheScale(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rating(value));
        assertThat(Reading.of(value).isRated()).isFalse();
        assertThat(Reading.of(value).isOffScale()).isTrue();
        assertThat(Reading.of(value).rating()).isEmpty();
    }

    @Test
    void nothingStoredIsNeitherRatedNorOffTheScale() {
        assertThat(Reading.of(null)).isEqualTo(Reading.none());
        assertThat(Reading.none().isRated()).isFalse();
        assertThat(Reading.none().isOffScale()).isFalse();
        assertThat(Reading.none().rating()).isEmpty();
    }
}
