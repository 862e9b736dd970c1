/** Active Objects for a bundle: the real library on the pool of local Jira, Jira's table names, upgrade tasks, transactions. In comes
 * the ao module of a descriptor, out comes the service that the bundle imports. No SQL of local Jira's own belongs here. */
@NullMarked
package app.touchpoint.localjira.ao;

import org.jspecify.annotations.NullMarked;
