package app.touchpoint.localjira.db;

/** Changes what is stored behind everybody's back, as only time could, for tests; no Jira offers it (A-ao-08). */
@FunctionalInterface
public interface StoredRows {

    /** Runs one statement that both databases understand. */
    void change(String sql);
}
