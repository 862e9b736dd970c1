package app.touchpoint.core.touchpoint;

import app.touchpoint.core.shared.Reading;
import java.util.Optional;

/**
 * What is known of how good a touchpoint is and should be; each on the scale of 0 to 10 unless it is off the scale.
 *
 * @param ist how it is
 * @param soll how it should be (the desired Soll)
 * @param minimum what customers put up with at least; most touchpoints have none
 * @param importance how much it matters to customers
 * @param source whose view the Ist is
 */
public record Ratings(Reading ist, Reading soll, Reading minimum, Reading importance, IstSource source) {
    /** Ratings without a minimum and with a manual Ist. */
    public static Ratings of(Reading ist, Reading soll, Reading importance) {
        return new Ratings(ist, soll, Reading.none(), importance, IstSource.MANUAL);
    }

    /** Soll minus Ist; empty unless both are ratings. */
    public Optional<Gap> gap() {
        return Gap.between(ist, soll);
    }

    /** Whether any stored number is off the scale. */
    public boolean hasOffScaleValue() {
        return ist.isOffScale() || soll.isOffScale() || minimum.isOffScale() || importance.isOffScale();
    }
}
