/** Locks by name, which on a single node are reentrant locks of this process. */
@NullMarked
package app.touchpoint.localjira.lock;

import org.jspecify.annotations.NullMarked;
