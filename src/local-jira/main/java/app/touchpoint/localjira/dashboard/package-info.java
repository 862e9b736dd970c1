/**
 * Dashboard items: what the enabled apps offer for the dashboard, and which of it each user has put there, with its preferences. In come modules and
 * a user's choices, out go items to draw; what an item shows is its app's business.
 */
@NullMarked
package app.touchpoint.localjira.dashboard;

import org.jspecify.annotations.NullMarked;
