/**
 * The JQL functions of apps: module {@code <jql-function>}. In come an app's objects that implement Jira's {@code JqlFunction}; out go
 * functions that {@link app.touchpoint.localjira.search.JqlFunctions} offers to queries. The functions of Jira itself are not here.
 */
@NullMarked
package app.touchpoint.localjira.jqlfunction;

import org.jspecify.annotations.NullMarked;
