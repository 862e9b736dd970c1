package com.atlassian.webresource.api.assembler;

/**
 * Adds resources to the page.
 *
 * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, VelocityPageBuilderService."
 */
public interface RequiredResources {
    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, VelocityPageBuilderService (called)." */
    RequiredResources requireWebResource(String completeKey);

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, VelocityPageBuilderService (called)." */
    RequiredResources requireContext(String context);
}
