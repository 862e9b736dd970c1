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

/** The journal's head: one piece of work that changes many issues. */
@Preload
@Table("RUN")
public interface RunEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** The project it works on. */
    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long value);

    /** A name of RunKind. */
    @NotNull
    String getRunKind();

    void setRunKind(String value);

    /** A name of RunState. */
    @NotNull
    @Indexed
    String getRunState();

    void setRunState(String value);

    /** Who started it; it works with this user's permissions. */
    @NotNull
    String getUserKey();

    void setUserKey(String value);

    /** Epoch milliseconds. */
    @NotNull
    long getCreatedAt();

    void setCreatedAt(long value);

    /** Last sign of life, epoch milliseconds. */
    @NotNull
    long getTouchedAt();

    void setTouchedAt(long value);

    /** How many steps it has. */
    @NotNull
    int getStepCount();

    void setStepCount(int value);

    /** How many steps have been dealt with, whatever came of them. */
    @NotNull
    int getStepsDone();

    void setStepsDone(int value);

    /** JSON of the kind: what all steps share; null once the steps are forgotten. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getDetail();

    void setDetail(@Nullable String value);

    /** Why it stopped, as a code with what it fills in; null while nothing went wrong. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getFailure();

    void setFailure(@Nullable String value);

    /** When somebody asked to stop it, epoch milliseconds; null when nobody did. */
    @Nullable
    Long getStopAskedAt();

    void setStopAskedAt(@Nullable Long value);
}
