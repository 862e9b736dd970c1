/**
 * Importance against Ist: a page of the project and JSON. In comes the matrix that the reader may see, out go a drawing as coordinates, a table
 * and words in the reader's language. Which quadrant a touchpoint stands in is the core's business.
 */
@NullMarked
package app.touchpoint.jira.importance;

import org.jspecify.annotations.NullMarked;
