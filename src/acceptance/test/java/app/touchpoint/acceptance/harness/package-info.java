/**
 * Starts local Jira as a user does, or takes the Jira given by {@code -Dtarget=URL}, and speaks to it from outside: REST, browser, files.
 * In: the two built jars. Out: answers, pages and what a request has cost.
 * No expectation about the app is put here, and nothing that only local Jira could do.
 */
@NullMarked
package app.touchpoint.acceptance.harness;

import org.jspecify.annotations.NullMarked;
