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

/** What was found when people discussed what was measured, and what they decided. */
@Preload
@Table("REVIEW")
public interface ReviewEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** Its project. */
    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long value);

    /** The touchpoint; null for the journey as a whole. */
    @Indexed
    @Nullable
    Long getIssueId();

    void setIssueId(@Nullable Long value);

    /** The phase of the journey, its option; null for a touchpoint and for the journey as a whole. */
    @Nullable
    Long getPhaseId();

    void setPhaseId(@Nullable Long value);

    /** The review that it corrects. */
    @Nullable
    Long getReplacesId();

    void setReplacesId(@Nullable Long value);

    /** The day, ISO. */
    @NotNull
    String getHeldOn();

    void setHeldOn(String value);

    /** What was found. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getFindings();

    void setFindings(@Nullable String value);

    /** What was decided. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getDecision();

    void setDecision(@Nullable String value);

    /** Key of the user who wrote it down. */
    @NotNull
    @Indexed
    String getEnteredBy();

    void setEnteredBy(String value);

    /** When, epoch milliseconds. */
    @NotNull
    long getEnteredAt();

    void setEnteredAt(long value);
}
