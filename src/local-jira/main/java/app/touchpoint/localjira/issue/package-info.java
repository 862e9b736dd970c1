/**
 * Issues: their rows, custom field values, history, comments and links, and what a person may do with them. In come typed values by
 * field id or a form's strings; out go outcomes with errors by field, events and index documents. No page and no REST shape lives here.
 */
@NullMarked
package app.touchpoint.localjira.issue;

import org.jspecify.annotations.NullMarked;
