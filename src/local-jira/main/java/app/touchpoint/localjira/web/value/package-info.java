/**
 * Field values as pages show and ask for them. In come issues and descriptions of fields, out come HTML and inputs. Which fields stand
 * on a screen and what they accept is decided where issues live.
 */
@NullMarked
package app.touchpoint.localjira.web.value;

import org.jspecify.annotations.NullMarked;
