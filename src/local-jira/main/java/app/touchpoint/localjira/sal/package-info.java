/** Atlassian's shared access layer: texts by language, plugin settings, the administrator's confirmed session. In comes what the
 * host knows, out comes what every Atlassian product offers. Nothing of Jira's own API belongs here. */
@NullMarked
package app.touchpoint.localjira.sal;

import org.jspecify.annotations.NullMarked;
