/**
 * Early warning: an alarm when something is measured that is out of the ordinary on the bad side, and which touchpoints nobody watches.
 * In: waves that were published. Out: alarms that somebody has seen or made an action of.
 * When a value is out of the ordinary is the core's to say and no rule of that is put here.
 */
@NullMarked
package app.touchpoint.jira.watch;

import org.jspecify.annotations.NullMarked;
