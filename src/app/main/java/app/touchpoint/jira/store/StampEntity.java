package app.touchpoint.jira.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** Somebody writes, or has written, touchpoints, measurements or actions of a project: {@link Stamps}. */
@Preload
@Table("STAMP")
public interface StampEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** The project. */
    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long value);

    /** What is written, by its name; null for touchpoints, of which stamps told first. */
    @Nullable
    String getKind();

    void setKind(@Nullable String value);

    /** A random number, since a database may give the id of a deleted row again. */
    @NotNull
    long getContent();

    void setContent(long value);

    /** Epoch milliseconds since when it is being written; null when that is over. */
    @Nullable
    Long getWritingSince();

    void setWritingSince(@Nullable Long value);
}
