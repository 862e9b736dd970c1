/**
 * What a number of answers says, and how sure one may be of it: counts, proportions, nets, means, intervals, differences of waves.
 * In: counts and values of one question. Out: immutable records; a statement that the answers do not bear is empty, never a guess.
 * Nothing that knows a criterion, a touchpoint or a file is put here; named metrics are in metric, charts in chart.
 */
@NullMarked
package app.touchpoint.core.statistics;

import org.jspecify.annotations.NullMarked;
