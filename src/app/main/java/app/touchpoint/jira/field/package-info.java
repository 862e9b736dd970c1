/**
 * The field type <em>Soll/Ist gap</em>. In comes an issue, out goes Soll minus Ist; found and sorted by Jira's own number searcher.
 * Called while Jira indexes, so nothing here may ask the database or search.
 */
@NullMarked
package app.touchpoint.jira.field;

import org.jspecify.annotations.NullMarked;
