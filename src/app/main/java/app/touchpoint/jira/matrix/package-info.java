/**
 * The touchpoint matrix: a page of the project, a panel on a phase, and JSON. In come touchpoints that the reader may see, out
 * go tables with words and numbers in the reader's language. Figures and classes are the core's business.
 */
@NullMarked
package app.touchpoint.jira.matrix;

import org.jspecify.annotations.NullMarked;
