/**
 * Reviews: what was found when people discussed what was measured, what they decided, who took part and when.
 * In: requests. Out: a list, the latest first. What was written down is not changed – a correction names what it replaces –, and nobody is ranked by it.
 */
@NullMarked
package app.touchpoint.jira.review;

import org.jspecify.annotations.NullMarked;
