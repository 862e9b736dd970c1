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

/** A touchpoint manager's veto on an action. */
@Preload
@Table("VETO")
public interface VetoEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** The action. */
    @NotNull
    @Indexed
    long getIssueId();

    void setIssueId(long value);

    /** The project whose touchpoint manager vetoed it. */
    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long value);

    /** Why. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getReason();

    void setReason(@Nullable String value);

    /** Key of the user who vetoed. */
    @NotNull
    @Indexed
    String getGivenBy();

    void setGivenBy(String value);

    /** When, epoch milliseconds. */
    @NotNull
    long getGivenAt();

    void setGivenAt(long value);

    /** Key of the user who lifted it. */
    @Indexed
    @Nullable
    String getLiftedBy();

    void setLiftedBy(@Nullable String value);

    /** When it was lifted, epoch milliseconds; null while it holds. */
    @Nullable
    Long getLiftedAt();

    void setLiftedAt(@Nullable Long value);
}
