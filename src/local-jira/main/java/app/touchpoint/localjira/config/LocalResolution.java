package app.touchpoint.localjira.config;

/** How an issue was settled. */
public record LocalResolution(String id, String name, String description) {}
