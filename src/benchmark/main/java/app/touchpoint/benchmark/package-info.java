/**
 * How fast matrix and plan are: core alone under JMH, and the whole app beside baselines that do the least possible work.
 * In: the built jars. Out: a table of times and ratios; an exit status other than 0 when a promise is broken.
 * No measurement of single methods of the app is put here: what counts is what a reader waits for.
 */
@NullMarked
package app.touchpoint.benchmark;

import org.jspecify.annotations.NullMarked;
