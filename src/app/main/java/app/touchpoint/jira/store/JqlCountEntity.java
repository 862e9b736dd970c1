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

/** A search whose hits are counted for a criterion at the end of each period. */
@Preload
@Table("JQL_COUNT")
public interface JqlCountEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** What is measured by it. */
    @NotNull
    @Unique
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

    /** The search as it was typed. */
    @StringLength(StringLength.UNLIMITED)
    String getJqlText();

    void setJqlText(String value);

    /** How often, by code. */
    @NotNull
    String getPeriodCode();

    void setPeriodCode(String value);

    /** First day of the first period that was not looked at yet, ISO. */
    @NotNull
    String getNextStart();

    void setNextStart(String value);

    /** Its last day. */
    @NotNull
    @Indexed
    String getNextEnd();

    void setNextEnd(String value);

    /** Key of the user in whose name it is searched. */
    @NotNull
    @Indexed
    String getSetBy();

    void setSetBy(String value);

    /** When that was set, epoch milliseconds. */
    @NotNull
    long getSetAt();

    void setSetAt(long value);

    /** Why nothing was entered last time, by code; null where something was. */
    @Nullable
    String getProblemCode();

    void setProblemCode(@Nullable String value);

    /** Last day of the period that this is about. */
    @Nullable
    String getProblemEnd();

    void setProblemEnd(@Nullable String value);
}
