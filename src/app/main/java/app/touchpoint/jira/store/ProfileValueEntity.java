package app.touchpoint.jira.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** One field of a touchpoint's profile. */
@Preload
@Table("PROFILE_VALUE")
public interface ProfileValueEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** Issue id, colon, field. AO has no unique key of two columns. */
    @NotNull
    @Unique
    String getRowKey();

    void setRowKey(String value);

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

    /** Which field. */
    @NotNull
    String getFieldCode();

    void setFieldCode(String value);

    /** Its value in canonical form; null where it was taken away. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getContent();

    void setContent(@Nullable String value);

    /** 1 for the first value, one more with each change. */
    @NotNull
    int getVersionNo();

    void setVersionNo(int value);

    /** Key of the user who changed it last. */
    @NotNull
    @Indexed
    String getChangedBy();

    void setChangedBy(String value);

    /** When, epoch milliseconds. */
    @NotNull
    long getChangedAt();

    void setChangedAt(long value);
}
