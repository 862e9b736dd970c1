package app.touchpoint.localjira.webresource;

import jakarta.servlet.http.HttpServlet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The web resources of the enabled apps and those of local Jira itself. A page collects what it needs in {@link PageResources}; the
 * tags come at the end, dependencies first, each file once.
 */
public interface WebResources {

    /**
     * Declares a resource of local Jira itself under the key it has in Jira, e.g. {@code com.atlassian.auiplugin:ajs}.
     *
     * @param urls style sheets ({@code .css}) and scripts ({@code .js}) below the context path, in order; may be empty when every page has
     *     them anyway
     */
    void declare(String completeKey, List<String> urls);

    /**
     * The {@code <link>} and {@code <script>} tags of what the current request requires and of these contexts.
     *
     * @param contexts e.g. {@code atl.general}, {@code jira.view.issue}; a context that no resource names gives nothing
     * @throws IllegalStateException if a dependency is unknown; the message names it
     */
    String tags(PageResources required, Collection<String> contexts, String contextPath, Locale locale);

    /** Serves the files; to be mounted at {@code /download/*} and {@code /s/*}. */
    HttpServlet servlet();
}
