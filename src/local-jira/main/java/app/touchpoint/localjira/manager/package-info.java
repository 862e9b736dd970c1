/**
 * The managers of Jira's API over the stores of directory, config, project, field and screen. API types come in and go out; what they mean is
 * decided in the stores. A call that local Jira does not support throws and names itself, it never answers null or nothing instead.
 */
@NullMarked
package app.touchpoint.localjira.manager;

import org.jspecify.annotations.NullMarked;
