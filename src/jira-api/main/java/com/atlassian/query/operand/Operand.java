package com.atlassian.query.operand;

/**
 * What a JQL clause compares a field with. Its members are Jira's business.
 *
 * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, FixRequestTypeOperandVisitor (imported)."
 */
public interface Operand {}
