/**
 * Who may see and do what: the one place that asks Jira for permissions and roles. In come a user and a project or an issue, out goes
 * a visit or a refusal; what may not be seen is answered like what is not there. What a deed then does is put elsewhere.
 */
@NullMarked
package app.touchpoint.jira.access;

import org.jspecify.annotations.NullMarked;
