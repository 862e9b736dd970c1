/**
 * The journey as a whole: more or fewer touchpoints and what that moves, and what works best in each phase. In come a visit and what
 * profiles decide, out go lists and sums over what the visitor may see. What is decided of one touchpoint belongs to its profile.
 */
@NullMarked
package app.touchpoint.jira.portfolio;

import org.jspecify.annotations.NullMarked;
