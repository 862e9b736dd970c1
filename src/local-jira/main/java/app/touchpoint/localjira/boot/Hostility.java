package app.touchpoint.localjira.boot;

/**
 * Whether local Jira behaves worse than Jira at its best: late index, lost events, bounded searches. One value for the process,
 * handed to the parts; none of them reads a system property.
 *
 * @param on whether hostile mode is on
 * @param seed makes what happens "now and then" repeatable
 */
public record Hostility(boolean on, long seed) {

    /** Off: what a person who tries the app sees. */
    public static Hostility off() {
        return new Hostility(false, 0);
    }

    /** On, with a fixed seed: what tests see. */
    public static Hostility seeded(long seed) {
        return new Hostility(true, seed);
    }
}
