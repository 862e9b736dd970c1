/**
 * The journey curve: a page of the project and JSON, with the lowest lows and the highest highs. In comes the matrix that the reader may see, out
 * go a drawing as coordinates, tables and words in the reader's language. What is a low or a high is the core's business.
 */
@NullMarked
package app.touchpoint.jira.curve;

import org.jspecify.annotations.NullMarked;
