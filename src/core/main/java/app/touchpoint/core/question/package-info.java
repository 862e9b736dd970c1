/**
 * The guiding questions of the method and how many of them are answered.
 * In: which questions have an answer and evidence. Out: the catalogue and a completeness meter.
 * The wording of the questions belongs to the app's texts, under the question's id.
 */
@NullMarked
package app.touchpoint.core.question;

import org.jspecify.annotations.NullMarked;
