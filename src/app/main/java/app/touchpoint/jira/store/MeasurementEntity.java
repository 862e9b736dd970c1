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

/** Answers to one criterion in one period, of everybody or of one segment; never overwritten. */
@Preload
@Table("MEASUREMENT")
public interface MeasurementEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** The wave that it is part of; not to be shown unless that is published. */
    @NotNull
    @Indexed
    long getSurveyId();

    void setSurveyId(long value);

    /** The criterion. */
    @NotNull
    @Indexed
    long getCriterionId();

    void setCriterionId(long value);

    /** Its touchpoint at the time. */
    @Indexed
    @Nullable
    Long getIssueId();

    void setIssueId(@Nullable Long value);

    /** Its project. */
    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long value);

    /** The criterion's series at the time. */
    @NotNull
    int getSeriesNo();

    void setSeriesNo(int value);

    /** First day. */
    @NotNull
    String getPeriodStart();

    void setPeriodStart(String value);

    /** Last day. */
    @NotNull
    String getPeriodEnd();

    void setPeriodEnd(String value);

    /** Whether it is about everybody; else about one segment. */
    @NotNull
    boolean isOverall();

    void setOverall(boolean value);

    /** Which segment; null for everybody and for those who belong to none. */
    @Nullable
    String getSegmentText();

    void setSegmentText(@Nullable String value);

    /** Whose view it is, by code. */
    @NotNull
    String getRaterGroup();

    void setRaterGroup(String value);

    /** The lowest point of the scale; 0 where only the mean is known. */
    @NotNull
    int getScaleMin();

    void setScaleMin(int value);

    /** Answers per point, from the lowest up, with commas between; null where only the mean is known. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getCounts();

    void setCounts(@Nullable String value);

    /** How many people stand behind a mean; null where answers were counted. */
    @Nullable
    Long getPeople();

    void setPeople(@Nullable Long value);

    /** The mean, or the value of what is not asked. */
    @Nullable
    Double getMeanValue();

    void setMeanValue(@Nullable Double value);

    /** Standard deviation of the mean; null where it is not known. */
    @Nullable
    Double getSdValue();

    void setSdValue(@Nullable Double value);

    /** How many issues a search found; null where people were asked or somebody typed the value. */
    @Nullable
    Long getIssueCount();

    void setIssueCount(@Nullable Long value);

    /** Where it comes from, in the words of who entered it; null for surveys, which have a name. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getSourceText();

    void setSourceText(@Nullable String value);

    /** Key of the user who entered it; null for surveys. */
    @Indexed
    @Nullable
    String getEnteredBy();

    void setEnteredBy(@Nullable String value);

    /** When, epoch milliseconds; null for surveys. */
    @Nullable
    Long getEnteredAt();

    void setEnteredAt(@Nullable Long value);

    /** How many have not answered. */
    @NotNull
    long getMissingCount();

    void setMissingCount(long value);

    /** The measurement that it corrects. */
    @Indexed
    @Nullable
    Long getReplacesId();

    void setReplacesId(@Nullable Long value);
}
