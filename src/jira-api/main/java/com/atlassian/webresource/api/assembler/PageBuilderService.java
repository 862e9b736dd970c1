package com.atlassian.webresource.api.assembler;

/**
 * What the page that is being made requires.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public interface PageBuilderService {
    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, VelocityPageBuilderService (called)." */
    WebResourceAssembler assembler();
}
