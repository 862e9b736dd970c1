/** What a webwork action knows of its request. Nothing the app does not call. */
@NullMarked
package webwork.action;

import org.jspecify.annotations.NullMarked;
