/**
 * Whether a series of values rises or falls, or whether there is no telling.
 * In: values in the order of time. Out: a trend with its evidence, or that there is none.
 * Nothing that needs to know what the values measure is put here.
 */
@NullMarked
package app.touchpoint.core.trend;

import org.jspecify.annotations.NullMarked;
