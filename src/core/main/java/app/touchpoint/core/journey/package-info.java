/**
 * The phases and channels of a journey, their templates, and every change of order as a pure function.
 * In: a journey and a wish. Out: the changed journey, or a refusal.
 * Nothing about a phase's issue or a field's options is put here.
 */
@NullMarked
package app.touchpoint.core.journey;

import org.jspecify.annotations.NullMarked;
