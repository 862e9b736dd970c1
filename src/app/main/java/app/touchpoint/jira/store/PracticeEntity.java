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

/** What works best in one phase of a journey. */
@Preload
@Table("PRACTICE")
public interface PracticeEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** {@code 17:10203}: project id, colon, option of the field Journey phase. AO has no unique key of two columns. */
    @NotNull
    @Unique
    String getPracticeKey();

    void setPracticeKey(String value);

    /** The project. */
    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long value);

    /** The option of the field Journey phase. */
    @NotNull
    long getPhaseId();

    void setPhaseId(long value);

    /** What works best; empty or null once it was taken away. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getContent();

    void setContent(@Nullable String value);

    /** Web addresses and issue keys, one a line; empty or null for none. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getLinks();

    void setLinks(@Nullable String value);

    /** Counts the changes, from 1. */
    @NotNull
    int getVersionNo();

    void setVersionNo(int value);
}
