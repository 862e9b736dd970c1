/**
 * Ratings of a touchpoint by rater group. In come a visitor and what they think, out go views that never mix groups and never show
 * what too few have said. The rules stand in the core, the rows in the store; no screen belongs here.
 */
@NullMarked
package app.touchpoint.jira.rating;

import org.jspecify.annotations.NullMarked;
