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

/** The read model of actions: what the plan needs of an issue, so that it need not ask Jira for each field. */
@Preload
@Table("ACTION")
public interface ActionEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** Jira's id of the issue. */
    @NotNull
    @Unique
    long getIssueId();

    void setIssueId(long value);

    /** The project the issue is in, which need not be set up. */
    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long value);

    /** The number in the issue key. */
    @NotNull
    long getIssueNumber();

    void setIssueNumber(long value);

    /** The summary, at most 255 characters as in Jira. */
    @Nullable
    String getSummary();

    void setSummary(@Nullable String value);

    /** Jira's id of the issue type. */
    @NotNull
    String getTypeId();

    void setTypeId(String value);

    /** Jira's id of the status. */
    @NotNull
    String getStatusId();

    void setStatusId(String value);

    /** The day by which the issue was done, as 2026-11-22, or null while it is not. */
    @Nullable
    String getDoneSince();

    void setDoneSince(@Nullable String value);

    /** Whether the issue's resolution says that it will not be done; null means no. */
    @Nullable
    Boolean getDropped();

    void setDropped(@Nullable Boolean value);

    /** User key of the assignee, or null. */
    @Indexed
    @Nullable
    String getOwnerKey();

    void setOwnerKey(@Nullable String value);

    /** The due day, as 2026-11-22, or null. */
    @Nullable
    String getDueDay();

    void setDueDay(@Nullable String value);

    /** Person-days as somebody typed them, or null. */
    @Nullable
    Double getEffortDays();

    void setEffortDays(@Nullable Double value);

    /** Planned money as somebody typed it, or null. */
    @Nullable
    Double getBudgetPlanned();

    void setBudgetPlanned(@Nullable Double value);

    /** Ids of the components, separated by commas; empty for none. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getComponentIds();

    void setComponentIds(@Nullable String value);

    /** When the issue was last changed, epoch milliseconds, as of the last reading. */
    @NotNull
    long getIssueUpdated();

    void setIssueUpdated(long value);

    /** What the field Touchpoint priority was last made to say, or null. */
    @Nullable
    Double getWrittenPriority();

    void setWrittenPriority(@Nullable Double value);

    /** What the field Quick win was last made to say: a code of QuickWinState, or null. */
    @Nullable
    String getWrittenQuickWin();

    void setWrittenQuickWin(@Nullable String value);

    /** The state as a quick win in which the action was last found, field or not: a code of QuickWinState, or null. */
    @Nullable
    String getQuickWinState();

    void setQuickWinState(@Nullable String value);

    /** Whether it is known what the two fields say, which of a copy or a restored issue it is not; null means no. */
    @Nullable
    Boolean getFieldsKnown();

    void setFieldsKnown(@Nullable Boolean value);
}
