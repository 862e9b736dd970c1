package app.touchpoint.jira.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** Somebody knows what customers think of a touchpoint. */
@Preload
@Table("SEEN_MARK")
public interface SeenEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** The touchpoint. */
    @NotNull
    @Indexed
    long getIssueId();

    void setIssueId(long value);

    /** Its project. */
    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long value);

    /** Who. */
    @NotNull
    @Indexed
    String getUserKey();

    void setUserKey(String value);

    /** Since when, in epoch milliseconds. */
    @NotNull
    long getSeenAt();

    void setSeenAt(long value);
}
