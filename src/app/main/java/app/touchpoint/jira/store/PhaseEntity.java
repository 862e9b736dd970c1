package app.touchpoint.jira.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Ties an option of the field Journey phase to the Journey Phase issue that documents it. */
@Preload
@Table("PHASE")
public interface PhaseEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** The option. */
    @NotNull
    @Unique
    long getOptionId();

    void setOptionId(long value);

    /** The project. */
    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long value);

    /** The Journey Phase issue, or null while there is none. */
    @Nullable
    Long getIssueId();

    void setIssueId(@Nullable Long value);
}
