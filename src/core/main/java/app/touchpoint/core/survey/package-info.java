/**
 * From the rows of a survey, one per respondent, to counts per criterion and segment, and what of them may be shown.
 * In: a mapping of columns and tokenised rows, one at a time. Out: counts whose size does not depend on the number of rows,
 * refused rows with line, column, value and reason, and views that hide what stands for too few people.
 * No bytes, no encoding and no store is put here.
 */
@NullMarked
package app.touchpoint.core.survey;

import org.jspecify.annotations.NullMarked;
