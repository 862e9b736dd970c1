/**
 * Searches whose hits are counted for a criterion at the end of each period, as complaints in a service project.
 * In: a search, in whose name it is asked, and the clock. Out: measurements of issues, or why there is none.
 * What is counted is never changed; which periods are counted is the core's rule.
 */
@NullMarked
package app.touchpoint.jira.counting;

import org.jspecify.annotations.NullMarked;
