/**
 * The administration: an overview and read-only lists of what is configured, and the administration of a project. In comes what an
 * administrator wants to look at, out come tables; nothing is changed here.
 */
@NullMarked
package app.touchpoint.localjira.web.admin;

import org.jspecify.annotations.NullMarked;
