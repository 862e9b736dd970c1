/**
 * Where the rules meet Apache Commons Statistics.
 * In: probabilities, values and degrees of freedom. Out: quantiles and probabilities.
 * No formula of the method is put here, and no other package names the library.
 */
@NullMarked
package app.touchpoint.core.statistics.distribution;

import org.jspecify.annotations.NullMarked;
