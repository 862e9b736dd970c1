package app.touchpoint.jira.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** What a criterion is to reach from a day on; only ever added to. */
@Preload
@Table("TARGET")
public interface TargetEntity extends RawEntity<Long> {

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

    /** Number of the series that it is a target of; null in rows of a version that did not note it, which are the first series'. */
    @Nullable
    Integer getSeriesNo();

    void setSeriesNo(@Nullable Integer value);

    /** First day, as 2026-11-22. */
    @NotNull
    String getValidFrom();

    void setValidFrom(String value);

    /** What customers put up with at least, in the criterion's unit. */
    @NotNull
    double getMinimumValue();

    void setMinimumValue(double value);

    /** What is aimed at. */
    @NotNull
    double getDesiredValue();

    void setDesiredValue(double value);

    /** Key of the user who set it. */
    @NotNull
    @Indexed
    String getSetBy();

    void setSetBy(String value);

    /** When, epoch milliseconds. */
    @NotNull
    long getSetAt();

    void setSetAt(long value);
}
