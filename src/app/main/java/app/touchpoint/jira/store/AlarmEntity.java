package app.touchpoint.jira.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A value that was out of the ordinary on the bad side, until somebody has seen it. */
@Preload
@Table("ALARM")
public interface AlarmEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** What was measured. */
    @NotNull
    @Indexed
    long getCriterionId();

    void setCriterionId(long value);

    /** Its touchpoint; null for the journey as a whole. */
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

    /** The measurement that raised it. */
    @NotNull
    long getMeasurementId();

    void setMeasurementId(long value);

    /** The last day of its period. */
    @NotNull
    String getPeriodEnd();

    void setPeriodEnd(String value);

    /** Its figure. */
    @NotNull
    double getPointValue();

    void setPointValue(double value);

    /** The mean of the baseline. */
    @NotNull
    double getCentreValue();

    void setCentreValue(double value);

    /** The baseline's sigma. */
    @NotNull
    double getSigmaValue();

    void setSigmaValue(double value);

    /** How many values the baseline has. */
    @NotNull
    int getBaselinePoints();

    void setBaselinePoints(int value);

    /** The smallest number of people behind any of these values; 0 where nobody was asked. */
    @NotNull
    long getLeastPeople();

    void setLeastPeople(long value);

    /** When it was raised, epoch milliseconds. */
    @NotNull
    long getRaisedAt();

    void setRaisedAt(long value);

    /** Key of the user who has seen it; null while it is open, and where it was withdrawn. */
    @Indexed
    @Nullable
    String getClosedBy();

    void setClosedBy(@Nullable String value);

    /** When it was closed, epoch milliseconds; null while it is open. */
    @Nullable
    Long getClosedAt();

    void setClosedAt(@Nullable Long value);

    /** The issue that was made of it. */
    @Indexed
    @Nullable
    Long getActionId();

    void setActionId(@Nullable Long value);
}
