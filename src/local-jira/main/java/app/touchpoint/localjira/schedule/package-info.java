/** The scheduler: jobs run on threads of their own, without a user, at intervals or once. In come runners and configurations; no job is
 * defined here. */
@NullMarked
package app.touchpoint.localjira.schedule;

import org.jspecify.annotations.NullMarked;
