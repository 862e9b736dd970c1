/** Velocity as Jira runs it: values are HTML-escaped, methods are on an allowlist, templates come from jars only. In come a
 * template's name and parameters, out comes text. Nothing here knows a page. */
@NullMarked
package app.touchpoint.localjira.template;

import org.jspecify.annotations.NullMarked;
