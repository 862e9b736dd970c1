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

/** By what a touchpoint, or a journey as a whole, is measured. */
@Preload
@Table("CRITERION")
public interface CriterionEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** Touchpoint or project, and a digest of the name. AO has no unique key of several columns. */
    @NotNull
    @Unique
    String getRowKey();

    void setRowKey(String value);

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

    /** At most 255 characters. */
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

    /** As people hear or read it. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getQuestion();

    void setQuestion(@Nullable String value);

    /** As which ready-made criterion it began, by code. */
    @Nullable
    String getReadyCode();

    void setReadyCode(@Nullable String value);

    /** Process or relationship, by code. */
    @NotNull
    String getLevelCode();

    void setLevelCode(String value);

    /** What figures are counted in, such as h. */
    @Nullable
    String getUnitText();

    void setUnitText(@Nullable String value);

    /** What kind of figure, by code. */
    @NotNull
    String getTypeCode();

    void setTypeCode(String value);

    /** The lowest answer; null where nobody is asked on a scale. */
    @Nullable
    Integer getScaleMin();

    void setScaleMin(@Nullable Integer value);

    /** The highest answer. */
    @Nullable
    Integer getScaleMax();

    void setScaleMax(@Nullable Integer value);

    /** How many of the highest points count; 0 unless it is a proportion. */
    @NotNull
    int getTopBoxes();

    void setTopBoxes(int value);

    /** The worst acceptable of a count, a duration or money. */
    @Nullable
    Double getWorstValue();

    void setWorstValue(@Nullable Double value);

    /** What of those is aimed at. */
    @Nullable
    Double getTargetValue();

    void setTargetValue(@Nullable Double value);

    /** Which way is good, by code. */
    @NotNull
    String getDirectionCode();

    void setDirectionCode(String value);

    /** Whose view it is, by code. */
    @NotNull
    String getRaterGroup();

    void setRaterGroup(String value);

    /** Which of them; null for all. */
    @Nullable
    String getSegmentText();

    void setSegmentText(@Nullable String value);

    /** How answers are got, by code. */
    @NotNull
    String getMethodCode();

    void setMethodCode(String value);

    /** The system or place they come from. */
    @Nullable
    String getSourceText();

    void setSourceText(@Nullable String value);

    /** How many people a figure needs at least. */
    @NotNull
    int getMinimumN();

    void setMinimumN(int value);

    /** How many there are in all of those who are asked; null where nobody has said. */
    @Nullable
    Integer getPopulationN();

    void setPopulationN(@Nullable Integer value);

    /** Planned days from one measurement to the next. */
    @NotNull
    int getCollectDays();

    void setCollectDays(int value);

    /** Planned days from one discussion to the next. */
    @NotNull
    int getReviewDays();

    void setReviewDays(int value);

    /** Key of the user who gets the answers. */
    @Indexed
    @Nullable
    String getCollectorKey();

    void setCollectorKey(@Nullable String value);

    /** Key of the user who acts on them. */
    @Indexed
    @Nullable
    String getOwnerKey();

    void setOwnerKey(@Nullable String value);

    /** Who is told. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getAudienceText();

    void setAudienceText(@Nullable String value);

    /** Who does what on a miss. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getActionRule();

    void setActionRule(@Nullable String value);

    /** How much it counts in the touchpoint's Ist. */
    @NotNull
    double getWeightValue();

    void setWeightValue(double value);

    /** Whether it is measured still. */
    @NotNull
    boolean isActive();

    void setActive(boolean value);

    /** 1 at first, one more with each change that breaks the series. */
    @NotNull
    int getSeriesNo();

    void setSeriesNo(int value);

    /** 1 at first, one more with each change. */
    @NotNull
    int getVersionNo();

    void setVersionNo(int value);

    /** The published survey with the latest period; null while nothing was measured. */
    @Nullable
    Long getLatestWaveId();

    void setLatestWaveId(@Nullable Long value);

    /** The last day of that period. */
    @Nullable
    String getLatestPeriodEnd();

    void setLatestPeriodEnd(@Nullable String value);
}
