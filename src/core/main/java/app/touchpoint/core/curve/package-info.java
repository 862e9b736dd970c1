/**
 * The journey as a curve, and where to begin: the lowest lows and the highest highs.
 * In: a matrix, which is all that one reader may see. Out: immutable records without any drawing.
 * No coordinate, colour or sentence is put here.
 */
@NullMarked
package app.touchpoint.core.curve;

import org.jspecify.annotations.NullMarked;
