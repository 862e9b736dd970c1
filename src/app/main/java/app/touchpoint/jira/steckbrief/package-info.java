/**
 * The Steckbrief: one printable page per touchpoint, and the list of all of them. In comes what the panel and its neighbours read for one visitor, out
 * go texts. It computes no figure of its own and asks no right that the panel does not ask.
 */
@NullMarked
package app.touchpoint.jira.steckbrief;

import org.jspecify.annotations.NullMarked;
