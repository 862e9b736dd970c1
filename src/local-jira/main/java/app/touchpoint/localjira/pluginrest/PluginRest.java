package app.touchpoint.localjira.pluginrest;

import jakarta.servlet.http.HttpServlet;

/** The REST modules of the enabled apps. */
public interface PluginRest {

    /**
     * Serves {@code /rest/<path>/<version>/…} of every enabled module and 404 for the rest; to be mounted at {@code /rest/*} (a more
     * specific mount such as {@code /rest/api/2/*} goes before). The user of the request is that of Jira's authentication context.
     */
    HttpServlet servlet();
}
