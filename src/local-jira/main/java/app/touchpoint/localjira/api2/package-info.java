/**
 * Jira's REST API, version 2, in Jira's shapes and with Jira's status codes, as far as an ordinary client needs it, and the tokens that it
 * logs in with. In comes JSON, out
 * comes JSON; what a person may do with issues is asked of {@link app.touchpoint.localjira.issue.Issues}. The REST modules of apps are
 * served elsewhere.
 */
@NullMarked
package app.touchpoint.localjira.api2;

import org.jspecify.annotations.NullMarked;
