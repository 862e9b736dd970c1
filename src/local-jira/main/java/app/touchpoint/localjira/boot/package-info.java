/** Starting and stopping local Jira: the command line, the home folder, the order in which the parts come up. */
@NullMarked
package app.touchpoint.localjira.boot;

import org.jspecify.annotations.NullMarked;
