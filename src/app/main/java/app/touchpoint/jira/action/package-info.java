/**
 * Issues that improve touchpoints, and the veto of a touchpoint manager on them. In come a key and who asks, out go the action with the
 * touchpoints that this person may see, and the veto with its reason. Priorities, cards and what becomes of an action on the board are
 * put elsewhere.
 */
@NullMarked
package app.touchpoint.jira.action;

import org.jspecify.annotations.NullMarked;
