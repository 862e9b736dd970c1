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

/** What a touchpoint's ratings come to, kept so that searches need not add them up. */
@Preload
@Table("PERCEPTION")
public interface PerceptionEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** The touchpoint. */
    @NotNull
    @Unique
    long getIssueId();

    void setIssueId(long value);

    /** Its project. */
    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long value);

    /** Mean of the customers, where it may be shown. */
    @Nullable
    Double getCustomerMean();

    void setCustomerMean(@Nullable Double value);

    /** Mean of the employees, where it may be shown. */
    @Nullable
    Double getEmployeeMean();

    void setEmployeeMean(@Nullable Double value);

    /** Mean of the managers, where it may be shown. */
    @Nullable
    Double getManagerMean();

    void setManagerMean(@Nullable Double value);

    /** The highest perception gap of an internal group. */
    @Indexed
    @Nullable
    Double getHighestGap();

    void setHighestGap(@Nullable Double value);

    /** The lowest perception gap of an internal group. */
    @Indexed
    @Nullable
    Double getLowestGap();

    void setLowestGap(@Nullable Double value);
}
