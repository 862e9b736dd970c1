/** REST modules of a bundle, each a Jersey application made by the bundle's own container, behind Jira's checks of user, rights and
 * forged requests. Local Jira's own REST API lives elsewhere. */
@NullMarked
package app.touchpoint.localjira.pluginrest;

import org.jspecify.annotations.NullMarked;
