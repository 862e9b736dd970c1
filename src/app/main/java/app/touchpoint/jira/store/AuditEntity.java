package app.touchpoint.jira.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** Who changed what of the app's configuration or of many issues at once. */
@Preload
@Table("AUDIT")
public interface AuditEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** The project, or 0 for the instance. */
    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long value);

    /** Epoch milliseconds. */
    @NotNull
    @Indexed
    long getHappenedAt();

    void setHappenedAt(long value);

    /** Who did it. */
    @NotNull
    @Indexed
    String getUserKey();

    void setUserKey(String value);

    /** A stable code, e.g. setup.applied. */
    @NotNull
    String getDeed();

    void setDeed(String value);

    /** What exactly, in English. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getDetail();

    void setDetail(@Nullable String value);
}
