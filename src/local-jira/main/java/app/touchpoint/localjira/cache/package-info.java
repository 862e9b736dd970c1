/** Caches in memory that forget by number and age, as a single node of Jira has them. Loaders belong to the callers. */
@NullMarked
package app.touchpoint.localjira.cache;

import org.jspecify.annotations.NullMarked;
