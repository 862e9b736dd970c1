package app.touchpoint.localjira.screen;

/** What a screen is shown for; ids are Jira's. */
public enum Operation {
    CREATE(0),
    EDIT(1),
    VIEW(2);

    private final long id;

    Operation(long id) {
        this.id = id;
    }

    public long id() {
        return id;
    }
}
