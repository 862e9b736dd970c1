/**
 * The database of local Jira: H2 in a file or PostgreSQL, one pool, schema scripts, and a meter of the work that a request causes.
 * Every other package brings a script and its SQL; none opens a connection of its own.
 */
@NullMarked
package app.touchpoint.localjira.db;

import org.jspecify.annotations.NullMarked;
