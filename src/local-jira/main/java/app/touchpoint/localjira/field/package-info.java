/**
 * Custom fields: types, contexts with their projects and issue types, options, searchers. Definitions and strings come in, typed
 * values go out. The values of issues are stored elsewhere.
 */
@NullMarked
package app.touchpoint.localjira.field;

import org.jspecify.annotations.NullMarked;
