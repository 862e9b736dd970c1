/**
 * Whose view a touchpoint's ratings are, what may be shown of them, and the class they make.
 * In: ratings, opinions and the project's thresholds and minimum n. Out: views and classes that can explain themselves.
 * No figure that mixes rater groups and none over several touchpoints is put here, except which touchpoints we overlook.
 */
@NullMarked
package app.touchpoint.core.rating;

import org.jspecify.annotations.NullMarked;
