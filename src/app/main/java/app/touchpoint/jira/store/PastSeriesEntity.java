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

/** What a criterion asked before a change that broke its series, so that what was measured then can be read still; only ever added to. */
@Preload
@Table("PAST_SERIES")
public interface PastSeriesEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** The criterion. */
    @NotNull
    @Indexed
    long getCriterionId();

    void setCriterionId(long value);

    /** Its touchpoint. */
    @Indexed
    @Nullable
    Long getIssueId();

    void setIssueId(@Nullable Long value);

    /** Its project. */
    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long value);

    /** The number of the series, from 1. */
    @NotNull
    int getSeriesNo();

    void setSeriesNo(int value);

    /** The name it had. */
    @NotNull
    String getCriterionName();

    void setCriterionName(String value);

    /** What German readers call it, at most 255 characters; null where they see the name. */
    @Nullable
    String getNameDe();

    void setNameDe(@Nullable String value);

    /** The same of English readers. */
    @Nullable
    String getNameEn();

    void setNameEn(@Nullable String value);

    /** As people heard or read it. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getQuestion();

    void setQuestion(@Nullable String value);

    /** What figures were counted in. */
    @Nullable
    String getUnitText();

    void setUnitText(@Nullable String value);

    /** What kind of figure, by code. */
    @NotNull
    String getTypeCode();

    void setTypeCode(String value);

    /** The lowest answer; null where nobody was asked on a scale. */
    @Nullable
    Integer getScaleMin();

    void setScaleMin(@Nullable Integer value);

    /** The highest answer. */
    @Nullable
    Integer getScaleMax();

    void setScaleMax(@Nullable Integer value);

    /** How many of the highest points counted; 0 unless it was a proportion. */
    @NotNull
    int getTopBoxes();

    void setTopBoxes(int value);

    /** The worst acceptable of a count, a duration or money. */
    @Nullable
    Double getWorstValue();

    void setWorstValue(@Nullable Double value);

    /** What of those was aimed at. */
    @Nullable
    Double getTargetValue();

    void setTargetValue(@Nullable Double value);

    /** Which way was good, by code. */
    @NotNull
    String getDirectionCode();

    void setDirectionCode(String value);

    /** Whose view it was, by code. */
    @NotNull
    String getRaterGroup();

    void setRaterGroup(String value);

    /** Which of them; null for all. */
    @Nullable
    String getSegmentText();

    void setSegmentText(@Nullable String value);

    /** How many there were in all of those who were asked; null where nobody has said. */
    @Nullable
    Integer getPopulationN();

    void setPopulationN(@Nullable Integer value);

    /** Key of the user who ended it. */
    @NotNull
    @Indexed
    String getEndedBy();

    void setEndedBy(String value);

    /** When, epoch milliseconds. */
    @NotNull
    long getEndedAt();

    void setEndedAt(long value);
}
