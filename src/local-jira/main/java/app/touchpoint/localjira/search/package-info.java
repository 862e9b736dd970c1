/**
 * The issue index and JQL over it. In come index documents of issues and the text of a query; out go hits that the searcher may see,
 * in order and paged. Nothing here reads an issue from the database.
 */
@NullMarked
package app.touchpoint.localjira.search;

import org.jspecify.annotations.NullMarked;
