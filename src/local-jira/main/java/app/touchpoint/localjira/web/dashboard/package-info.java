/** The first page after the log-in. In comes who asks, out comes what they may go on with; it decides nothing. */
@NullMarked
package app.touchpoint.localjira.web.dashboard;

import org.jspecify.annotations.NullMarked;
