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

/** One step of a journalled run. */
@Preload
@Table("RUN_STEP")
public interface RunStepEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** The run. */
    @NotNull
    @Indexed
    long getRunId();

    void setRunId(long value);

    /** Counts from 0 in the order of work. */
    @NotNull
    int getPosition();

    void setPosition(int value);

    /** A name of StepState. */
    @NotNull
    String getStepState();

    void setStepState(String value);

    /** JSON of the kind: what is to be done. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getPayload();

    void setPayload(@Nullable String value);

    /** The issue the step made or changed, or null. */
    @Nullable
    Long getIssueId();

    void setIssueId(@Nullable Long value);

    /** JSON of the kind: what is needed to undo it, or why it failed. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getOutcome();

    void setOutcome(@Nullable String value);
}
