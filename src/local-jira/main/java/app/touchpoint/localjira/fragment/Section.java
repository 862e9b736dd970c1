package app.touchpoint.localjira.fragment;

/**
 * A web section as it is shown to one user.
 *
 * @param key the module key; its items are those of {@code location/key}
 * @param location where it stands
 * @param label plain text in the user's language, may be empty
 * @param weight lighter comes first
 */
public record Section(String key, String location, String label, int weight) {}
