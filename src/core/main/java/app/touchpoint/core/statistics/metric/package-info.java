/**
 * The figures that have a name, each with its formula and where it comes from.
 * In: counts of one question or one period. Out: a net score, a proportion or a mean, which bring their own intervals.
 * No interval, test or rule of display is put here.
 */
@NullMarked
package app.touchpoint.core.statistics.metric;

import org.jspecify.annotations.NullMarked;
