/**
 * How fast the matrix is: core alone under JMH, and the whole app beside a baseline that does the least possible work.
 * In: the built jars. Out: a table of times and ratios; an exit status other than 0 when a promise is broken.
 * No measurement of single methods of the app is put here: what counts is what a reader waits for.
 */
@NullMarked
package app.touchpoint.benchmark;

import org.jspecify.annotations.NullMarked;
