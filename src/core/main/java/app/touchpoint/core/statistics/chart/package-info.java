/**
 * Whether a new value is out of the ordinary: the individuals and moving-range chart and the alarm that it raises.
 * In: one value per period, in the order of time. Out: limits, and at most one alarm until somebody has seen it.
 * Who is told, and how, is not put here.
 */
@NullMarked
package app.touchpoint.core.statistics.chart;

import org.jspecify.annotations.NullMarked;
