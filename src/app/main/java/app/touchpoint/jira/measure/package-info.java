/**
 * Measurements: what customers and others have answered, from files and forms to what may be shown of it.
 * In: requests and bodies. Out: what the core makes of them, kept in the store.
 * No statistics and no rule of display is put here; both are the core's.
 */
@NullMarked
package app.touchpoint.jira.measure;

import org.jspecify.annotations.NullMarked;
