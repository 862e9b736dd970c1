package com.atlassian.webresource.api.assembler;

/**
 * Collects resources.
 *
 * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, VelocityPageBuilderService."
 */
public interface WebResourceAssembler {
    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, VelocityPageBuilderService (called)." */
    RequiredResources resources();
}
