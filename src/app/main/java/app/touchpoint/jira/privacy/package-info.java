/**
 * What Jira asks of apps when a person is anonymised. In comes a user's key, out goes whether our tables name it no more. Which tables
 * name people is known to the store alone.
 */
@NullMarked
package app.touchpoint.jira.privacy;

import org.jspecify.annotations.NullMarked;
