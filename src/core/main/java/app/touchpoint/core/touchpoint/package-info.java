/**
 * One touchpoint as the method sees it: where it stands in the journey, how it is rated, how far Ist is from Soll.
 * In: what a store or an issue knows. Out: immutable records.
 * No rule that needs more than one touchpoint is put here.
 */
@NullMarked
package app.touchpoint.core.touchpoint;

import org.jspecify.annotations.NullMarked;
