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

/** A critical incident at a touchpoint. */
@Preload
@Table("INCIDENT")
public interface IncidentEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

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

    /** By code. */
    @NotNull
    String getPolarity();

    void setPolarity(String value);

    /** By code. */
    @NotNull
    String getReality();

    void setReality(String value);

    /** By code. */
    @NotNull
    String getCategory();

    void setCategory(String value);

    /** By code. */
    @NotNull
    String getConsequence();

    void setConsequence(String value);

    /** The source, by code. */
    @NotNull
    String getToldBy();

    void setToldBy(String value);

    /** What happened. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getStory();

    void setStory(@Nullable String value);

    /** The day, as 2026-11-22. */
    @NotNull
    String getHappenedOn();

    void setHappenedOn(String value);

    /** An address or an issue key. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getEvidence();

    void setEvidence(@Nullable String value);

    /** The issue it was logged from. */
    @Indexed
    @Nullable
    Long getOriginIssueId();

    void setOriginIssueId(@Nullable Long value);

    /** Key of the user who logged it. */
    @NotNull
    @Indexed
    String getLoggedBy();

    void setLoggedBy(String value);

    /** When, epoch milliseconds. */
    @NotNull
    long getLoggedAt();

    void setLoggedAt(long value);

    /** Of a correction: what was logged first. */
    @Indexed
    @Nullable
    Long getFirstId();

    void setFirstId(@Nullable Long value);

    /** Of a correction: key of the user who made it. */
    @Indexed
    @Nullable
    String getCorrectedBy();

    void setCorrectedBy(@Nullable String value);

    /** Of a correction: when, epoch milliseconds. */
    @Nullable
    Long getCorrectedAt();

    void setCorrectedAt(@Nullable Long value);

    /** The correction that stands in its place; null while it holds. */
    @Nullable
    Long getReplacedById();

    void setReplacedById(@Nullable Long value);
}
