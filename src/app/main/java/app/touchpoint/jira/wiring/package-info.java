/**
 * Where the app is plugged into Jira: every service that is imported, and the few beans that belong to no feature. In come Jira's
 * services, out go beans for constructors. No behaviour of a feature belongs here.
 */
@NullMarked
package app.touchpoint.jira.wiring;

import org.jspecify.annotations.NullMarked;
