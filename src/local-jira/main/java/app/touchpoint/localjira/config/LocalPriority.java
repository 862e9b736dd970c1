package app.touchpoint.localjira.config;

/** A priority; the most urgent has the lowest sequence. */
public record LocalPriority(String id, String name, String description, String iconUrl, int sequence) {}
