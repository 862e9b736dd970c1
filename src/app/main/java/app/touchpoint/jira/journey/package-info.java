/**
 * The journey of a project: its phases and channels, the order of its touchpoints, and their import from a file. In come wishes
 * and files, out go changes of Jira's options and issues as a journalled run. Rules stay in the core, rows in the store.
 */
@NullMarked
package app.touchpoint.jira.journey;

import org.jspecify.annotations.NullMarked;
