/**
 * Set up touchpoints: what Jira is to be configured with, the plan, its application, the settings of a project and its health. In
 * comes an administrator's wish, out go ids of issue types, fields and schemes for the other features ({@code ProjectSetup},
 * {@code ProjectSettings}). Issues are no business of this package.
 */
@NullMarked
package app.touchpoint.jira.setup;

import org.jspecify.annotations.NullMarked;
