/** The Jira app, cut by feature; each feature's package holds its panel, its resource and its rules' adapters. */
@NullMarked
package app.touchpoint.jira;

import org.jspecify.annotations.NullMarked;
