/**
 * By what contact performance is measured: the criterion with its wording, measure, rhythm and duties, its targets over time,
 * and the criteria to start with.
 * In: what people decide about measuring. Out: records that turn answers into figures, and whether a change breaks the series.
 * No measured value is kept here, and no text for readers: ready-made criteria are ids.
 */
@NullMarked
package app.touchpoint.core.criterion;

import org.jspecify.annotations.NullMarked;
