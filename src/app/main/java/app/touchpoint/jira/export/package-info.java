/**
 * Files of what stands on a page: CSV and XLSX. In come the tables that a feature made of the very view that its page shows, out goes a download with
 * numbers as the reader writes them. What may be shown is the feature's business; nothing is read here.
 */
@NullMarked
package app.touchpoint.jira.export;

import org.jspecify.annotations.NullMarked;
