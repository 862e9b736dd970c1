/** The event bus of a single node: listeners are called on the publisher's thread and cannot fail it. In hostile mode an event is lost
 * now and then. No event type is defined here. */
@NullMarked
package app.touchpoint.localjira.event;

import org.jspecify.annotations.NullMarked;
