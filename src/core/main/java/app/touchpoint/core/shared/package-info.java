/**
 * What every rule speaks of: typed ids, the rating scale, outcomes and refusals.
 * In: plain numbers and texts. Out: values that are known to be well-formed.
 * Nothing that belongs to one feature only is put here.
 */
@NullMarked
package app.touchpoint.core.shared;

import org.jspecify.annotations.NullMarked;
