package app.touchpoint.jira.action;

/**
 * A veto that holds, as JSON.
 *
 * @param reason why
 * @param by who gave it, by name
 * @param at when, ISO instant
 */
public record VetoInfo(String reason, String by, String at) {}
