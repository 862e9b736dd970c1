package app.touchpoint.localjira.web.entry;

/** Where a form may lead on to: only to addresses of local Jira itself. */
final class Destinations {

    private Destinations() {}

    /** The wanted path when it is one of ours, else the other one. A path with two slashes or a backslash names another host. */
    static String within(String wanted, String otherwise) {
        boolean ours = wanted.startsWith("/")
                && !wanted.startsWith("//")
                && wanted.indexOf('\\') < 0
                && wanted.chars().noneMatch(Character::isISOControl);
        return ours ? wanted : otherwise;
    }
}
