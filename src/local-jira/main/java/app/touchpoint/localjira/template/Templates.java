package app.touchpoint.localjira.template;

import java.util.Map;

/** Renders the templates of local Jira's own pages: Velocity from the class path, every value HTML-escaped (see {@link Html}). */
public interface Templates {

    /**
     * Renders one template.
     *
     * @param name a class path name, e.g. {@code templates/web/login.vm}
     * @param parameters records, maps, lists and plain values; a {@link Html} goes in unescaped
     * @throws IllegalArgumentException if there is no such template
     */
    String render(String name, Map<String, ?> parameters);
}
