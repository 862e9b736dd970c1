/**
 * Who there is and what they may do: users with passwords, tokens and preferences, groups, project roles, permissions, issue
 * security. User keys and project ids come in, users and yes or no go out. Knows no issue and no HTTP: a caller hands over the few
 * facts of an issue that a permission depends on.
 */
@NullMarked
package app.touchpoint.localjira.directory;

import org.jspecify.annotations.NullMarked;
