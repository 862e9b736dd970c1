/**
 * JQL functions that find touchpoints by what Jira's own fields do not hold. In come the arguments of a call and who searches, out go
 * ids of issues that the searcher may see, or a sentence that says what is wrong. What is looked for is kept ready in the store; nothing
 * is reckoned here.
 */
@NullMarked
package app.touchpoint.jira.jql;

import org.jspecify.annotations.NullMarked;
