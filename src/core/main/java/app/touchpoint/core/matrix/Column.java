package app.touchpoint.core.matrix;

import app.touchpoint.core.journey.Phase;
import java.util.Optional;

/**
 * A column of the matrix.
 *
 * @param phase empty for the last column, which holds touchpoints without a phase of this journey
 * @param score over its touchpoints, each counted once
 */
public record Column(Optional<Phase> phase, Score score) {}
