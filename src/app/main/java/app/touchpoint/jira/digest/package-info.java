/**
 * The collection plan and open alarms by mail, for those who have asked for it.
 * In: who wants to be told how often, and the clock. Out: mails in Jira's own queue, in the language of each reader.
 * A mail says what its reader may see at that moment, and is not sent where that is nothing.
 */
@NullMarked
package app.touchpoint.jira.digest;

import org.jspecify.annotations.NullMarked;
