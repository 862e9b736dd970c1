/** Webwork actions of a bundle: parameters to setters, checks of method, token and rights, the action, its view. Out comes an outcome
 * that the web part turns into a response; nothing is written here. */
@NullMarked
package app.touchpoint.localjira.webwork;

import org.jspecify.annotations.NullMarked;
