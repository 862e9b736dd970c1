/** The app's jar in OSGi: Felix, the Spring context of the bundle, the descriptor read into modules, enabling and disabling. In comes
 * a jar and the services of local Jira, out come modules that other parts ask for by type. No module's behaviour lives here. */
@NullMarked
package app.touchpoint.localjira.host;

import org.jspecify.annotations.NullMarked;
