/** The method of Customer Touchpoint Management: records in, outcomes out; no Jira, no SQL, no HTTP, no HTML. */
@NullMarked
package app.touchpoint.core;

import org.jspecify.annotations.NullMarked;
