package app.touchpoint.core.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.touchpoint.core.journey.Medium;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.Reading;
import app.touchpoint.core.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HandoverTest {
    private static final IssueId SITE = new IssueId(1);
    private static final IssueId SHOP = new IssueId(2);

    @ParameterizedTest
    @CsvSource({
        "3.9, ONLINE, OFFLINE, true",
        "3.9, OFFLINE, ONLINE, true",
        ", ONLINE, OFFLINE, true",
        "4.0, ONLINE, OFFLINE, false",
        "0, ONLINE, ONLINE, false",
        ", OFFLINE, OFFLINE, false",
        "0, , OFFLINE, false",
        "0, ONLINE, , false"
    })
    void changeOfMediumThatGoesBadlyOrUnknownIsABreak(
            @Nullable Double quality, @Nullable Medium from, @Nullable Medium to, boolean broken) {
        Handover handover = Handover.of(SITE, SHOP, Reading.of(quality), null).orElseThrow();

        assertThat(Breaks.isBreak(handover, from, to)).isEqualTo(broken);
    }

    @Test
    void nothingIsHandedOverToItself() {
        assertThat(Handover.of(SITE, SITE, Reading.of(5.0), null).fold(done -> "done", Refusal::code))
                .isEqualTo("handover.to-itself");
        assertThatIllegalArgumentException().isThrownBy(() -> new Handover(SITE, SITE, null, null));
    }

    @Test
    void qualityOffTheScaleIsRefused() {
        assertThat(Handover.of(SITE, SHOP, Reading.of(42.0), InformationPassed.PARTLY)
                        .fold(done -> "done", Refusal::code))
                .isEqualTo("rating.off-scale");
    }
}
