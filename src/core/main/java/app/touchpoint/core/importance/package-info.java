/**
 * Importance–performance analysis: how good a touchpoint is against how much it matters.
 * In: the entries of a matrix, which are all that one reader may see. Out: points with the quadrant each stands in.
 * No coordinate, colour or sentence is put here.
 */
@NullMarked
package app.touchpoint.core.importance;

import org.jspecify.annotations.NullMarked;
