/**
 * What Jira drops when a touchpoint is moved: in comes what the read model saw before and after, out goes an offer to take Ist, Soll and the
 * like back. What lives in our own tables moves along without being asked and does not belong here.
 */
@NullMarked
package app.touchpoint.jira.move;

import org.jspecify.annotations.NullMarked;
