/**
 * The to-do plan: what is done by whom, by when, in which order. In come requests of the board and events, out go actions with their priority and
 * moves through their own workflows; what counts how much is the core's, permissions are asked in {@code access} only.
 */
@NullMarked
package app.touchpoint.jira.plan;

import org.jspecify.annotations.NullMarked;
