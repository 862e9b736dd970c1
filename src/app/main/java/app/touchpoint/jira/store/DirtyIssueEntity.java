package app.touchpoint.jira.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An issue whose row in the read model may be out of date. */
@Preload
@Table("DIRTY_ISSUE")
public interface DirtyIssueEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** Jira's id of the issue. */
    @NotNull
    @Unique
    long getIssueId();

    void setIssueId(long value);

    /** When it was marked, epoch milliseconds. */
    @NotNull
    long getMarkedAt();

    void setMarkedAt(long value);
}
