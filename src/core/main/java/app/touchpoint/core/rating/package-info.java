/**
 * Disappointing, okay or delighting, and the rule that made it so.
 * In: ratings and the project's thresholds. Out: a classification that can explain itself.
 * No mean and no other figure over several touchpoints is put here.
 */
@NullMarked
package app.touchpoint.core.rating;

import org.jspecify.annotations.NullMarked;
