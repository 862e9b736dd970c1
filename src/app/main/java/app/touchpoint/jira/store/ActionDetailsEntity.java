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

/** What people plan of an action besides what its issue says. A row is replaced as a whole, by who knew its version. */
@Preload
@Table("ACTION_DETAILS")
public interface ActionDetailsEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** The action. */
    @NotNull
    @Unique
    long getIssueId();

    void setIssueId(long value);

    /** Its project. */
    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long value);

    /** 1 for the first, one more with each change. */
    @NotNull
    int getVersionNo();

    void setVersionNo(int value);

    /** From when, as 2026-11-22. */
    @Nullable
    String getStartDay();

    void setStartDay(@Nullable String value);

    /** Person-days, of an issue without a field for them. */
    @Nullable
    Double getEffortDays();

    void setEffortDays(@Nullable Double value);

    /** Planned money, of an issue without a field for it. */
    @Nullable
    Double getBudgetPlanned();

    void setBudgetPlanned(@Nullable Double value);

    /** Money that is gone. */
    @Nullable
    Double getBudgetSpent();

    void setBudgetSpent(@Nullable Double value);

    /** Names, one a line. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getDepartments();

    void setDepartments(@Nullable String value);

    /** What is to come of it. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getDesiredResult();

    void setDesiredResult(@Nullable String value);

    /** The criterion by which that is judged. */
    @Nullable
    Long getCriterionId();

    void setCriterionId(@Nullable Long value);

    /** The least improvement in the criterion's unit. */
    @Nullable
    Double getDesiredAmount();

    void setDesiredAmount(@Nullable Double value);

    /** Whether the purpose is delight. */
    @NotNull
    boolean getToDelight();

    void setToDelight(boolean value);

    /** Effect on word of mouth, 0 to 3. */
    @Nullable
    Integer getWordOfMouth();

    void setWordOfMouth(@Nullable Integer value);

    /** Effect on recommendations, 0 to 3. */
    @Nullable
    Integer getRecommendation();

    void setRecommendation(@Nullable Integer value);

    /** How recommendations come about. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getMechanism();

    void setMechanism(@Nullable String value);

    /** How customers take part, by code. */
    @NotNull
    String getInvolvement();

    void setInvolvement(String value);

    /** Whether annoyance moves from the customer to us. */
    @Nullable
    Boolean getAnnoyanceMoved();

    void setAnnoyanceMoved(@Nullable Boolean value);

    /** What keeps it from being done. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getBlocker();

    void setBlocker(@Nullable String value);

    /** Whether somebody decided that it is, or is not, a quick win. */
    @Nullable
    Boolean getQuickWinDecided();

    void setQuickWinDecided(@Nullable Boolean value);

    /** Why. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getQuickWinReason();

    void setQuickWinReason(@Nullable String value);

    /** When it was really done, as 2026-11-22, where somebody said so. */
    @Nullable
    String getCompletedDay();

    void setCompletedDay(@Nullable String value);

    /** Key of the user who changed it last. */
    @NotNull
    @Indexed
    String getChangedBy();

    void setChangedBy(String value);

    /** When, epoch milliseconds. */
    @NotNull
    long getChangedAt();

    void setChangedAt(long value);
}
