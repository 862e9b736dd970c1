/**
 * The language JQL: text comes in, a tree or an error with line and character goes out, and a tree becomes text again. Whether a field,
 * value or function exists is not known here.
 */
@NullMarked
package app.touchpoint.localjira.search.jql;

import org.jspecify.annotations.NullMarked;
