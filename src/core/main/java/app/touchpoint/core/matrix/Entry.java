package app.touchpoint.core.matrix;

import app.touchpoint.core.rating.Classification;
import app.touchpoint.core.touchpoint.Gap;
import app.touchpoint.core.touchpoint.Touchpoint;
import java.util.Optional;

/**
 * A touchpoint as it stands in a cell.
 *
 * @param touchpoint itself
 * @param classification its class and the rule that made it; empty without a valid Ist
 * @param gap Soll minus Ist; empty unless both are valid
 */
public record Entry(Touchpoint touchpoint, Optional<Classification> classification, Optional<Gap> gap) {}
