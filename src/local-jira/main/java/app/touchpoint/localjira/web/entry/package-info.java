/**
 * Logging in and out, and confirming the administrator's password. In come names and passwords, out go sessions. Who may do what
 * afterwards is not decided here.
 */
@NullMarked
package app.touchpoint.localjira.web.entry;

import org.jspecify.annotations.NullMarked;
