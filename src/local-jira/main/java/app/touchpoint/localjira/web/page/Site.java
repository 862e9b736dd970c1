package app.touchpoint.localjira.web.page;

import app.touchpoint.localjira.boot.Services;
import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.fragment.Fragments;
import app.touchpoint.localjira.issue.Issues;
import app.touchpoint.localjira.template.Html;
import app.touchpoint.localjira.template.Templates;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the pages stand on: what is configured, the issues, what apps add, and the templates.
 *
 * @param services Jira's own API, for what has no shorter way
 */
public record Site(
        ConfigurationPart configuration, Issues issues, Fragments fragments, Templates templates, Services services) {

    /**
     * Renders a template of {@code templates/web} for a request; besides the values it knows {@code $t} (texts), {@code $base} (context
     * path) and {@code $token} (XSRF).
     */
    public Html render(PageRequest request, String template, Map<String, ?> values) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put("t", request.texts());
        all.put("base", request.http().getContextPath());
        all.put("token", request.token());
        return new Html(templates.render("templates/web/" + template, all));
    }

    /** Makes the contexts in which apps add to pages. */
    public Places places() {
        return new Places(services);
    }

    /** A page of a title and a rendered template. */
    public View view(PageRequest request, String title, String template, Map<String, ?> values) {
        return View.of(title, render(request, template, values));
    }
}
