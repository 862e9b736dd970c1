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

/** One wave of answers: its mapping, and whether its measurements are published. */
@Preload
@Table("SURVEY")
public interface SurveyEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** Its project. */
    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long value);

    /** What people call it. */
    @NotNull
    String getSurveyName();

    void setSurveyName(String value);

    /** JSON of how its rows are read. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getMapping();

    void setMapping(String value);

    /** First day it was asked. */
    @NotNull
    String getPeriodStart();

    void setPeriodStart(String value);

    /** Last day it was asked. */
    @NotNull
    String getPeriodEnd();

    void setPeriodEnd(String value);

    /** A name of SurveyState. */
    @NotNull
    String getSurveyState();

    void setSurveyState(String value);

    /** Digest of mapping and rows; null until they are published. */
    @Indexed
    @Nullable
    String getContentHash();

    void setContentHash(@Nullable String value);

    /** How many rows there were. */
    @NotNull
    long getRowCount();

    void setRowCount(long value);

    /** How many of them were refused. */
    @NotNull
    long getRefusedCount();

    void setRefusedCount(long value);

    /** JSON of the first reasons why rows were refused. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getRefusedRows();

    void setRefusedRows(@Nullable String value);

    /** JSON of touchpoints whose Ist Jira did not let follow when it was tried last; null where there is none. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getRefusedIsts();

    void setRefusedIsts(@Nullable String value);

    /** Key of the user who made it. */
    @NotNull
    @Indexed
    String getEnteredBy();

    void setEnteredBy(String value);

    /** When, epoch milliseconds. */
    @NotNull
    long getEnteredAt();

    void setEnteredAt(long value);
}
