package app.touchpoint.localjira.web;

import app.touchpoint.localjira.web.chrome.AssetServlet;
import app.touchpoint.localjira.webresource.WebResources;
import java.util.List;

/**
 * The web-resources of Jira itself that apps depend on. Every page of local Jira has them anyway, so a dependency on one adds no file
 * (A-web-08).
 */
final class PlatformResources {

    /** Seen in use by apps for Jira 10 and 11: platform.md, sections 2.2 and 9. */
    private static final List<String> KEYS = List.of(
            "com.atlassian.auiplugin:ajs",
            "com.atlassian.auiplugin:aui-core",
            "com.atlassian.auiplugin:aui-flag",
            "com.atlassian.auiplugin:dialog2",
            "com.atlassian.auiplugin:aui-dialog2",
            "com.atlassian.auiplugin:aui-select2",
            "com.atlassian.auiplugin:aui-spinner",
            "com.atlassian.auiplugin:aui-toggle",
            "com.atlassian.auiplugin:aui-tooltips",
            "com.atlassian.auiplugin:message",
            "com.atlassian.plugins.jquery:jquery",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:context-path",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:data",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:format",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:i18n",
            "com.atlassian.plugins.atlassian-plugins-webresource-rest:web-resource-manager",
            "com.atlassian.jira.jira-projects-plugin:projects-api",
            "jira.webresources:global-static",
            "jira.webresources:jira-global",
            "jira.webresources:jira-events");

    private PlatformResources() {}

    static void declareIn(WebResources resources) {
        KEYS.forEach(key -> resources.declare(key, List.of()));
        List<String> tokens = List.of(AssetServlet.path() + "/lib/aui/aui-prototyping-design-tokens-api.js");
        resources.declare("com.atlassian.auiplugin:design-tokens-api", tokens);
        resources.declare("com.atlassian.auiplugin:design-tokens-api-full", tokens);
    }
}
