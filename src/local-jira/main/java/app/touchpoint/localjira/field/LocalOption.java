package app.touchpoint.localjira.field;

/**
 * An option of a select field in one context.
 *
 * @param disabled stays on the issues that have it but can no longer be chosen
 */
public record LocalOption(long id, long configId, String value, int sequence, boolean disabled) {}
