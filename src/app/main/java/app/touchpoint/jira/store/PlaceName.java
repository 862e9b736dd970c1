package app.touchpoint.jira.store;

/**
 * What a phase or channel was called last.
 *
 * @param phase whether it is a phase; else it is a channel
 */
public record PlaceName(long optionId, boolean phase, String name) {}
