package app.touchpoint.localjira.config;

/**
 * A priority; the most urgent has the lowest sequence.
 *
 * @param iconUrl the address of its icon below the context path
 */
public record LocalPriority(String id, String name, String description, String iconUrl, int sequence) {}
