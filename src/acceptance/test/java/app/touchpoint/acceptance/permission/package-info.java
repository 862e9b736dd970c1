/**
 * Who sees and does what: a table of every surface of the app by person. In come the surfaces that the built jar has and a project
 * in which half of what is there is secret, out go answers. What a surface is for is tested elsewhere.
 */
@NullMarked
package app.touchpoint.acceptance.permission;

import org.jspecify.annotations.NullMarked;
