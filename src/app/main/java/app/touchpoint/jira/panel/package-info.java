/**
 * The panel of a touchpoint on its issue. In comes a visit, out goes all that is said of the touchpoint, in the visitor's language and
 * as numbers; costs a constant number of statements. What other features say of it stands in their own slots of the panel.
 */
@NullMarked
package app.touchpoint.jira.panel;

import org.jspecify.annotations.NullMarked;
