/**
 * The touchpoint matrix: touchpoints by phase and channel, component, department, segment, rater group, class or control,
 * with what is to be shown of them, how many stand behind it, and weakest links.
 * In: a journey, its touchpoints, the project's settings. Out: one immutable matrix that page, panel and REST render.
 * No text for a reader is put here; words are made where the language is known.
 */
@NullMarked
package app.touchpoint.core.matrix;

import org.jspecify.annotations.NullMarked;
