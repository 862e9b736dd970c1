/**
 * Jira at the app's edge, in memory, for tests of several features: select fields with options, issues with values. In come calls of Jira's
 * API, out go plain objects. Stores are never faked: they run on a database.
 */
@NullMarked
package app.touchpoint.jira.fake;

import org.jspecify.annotations.NullMarked;
