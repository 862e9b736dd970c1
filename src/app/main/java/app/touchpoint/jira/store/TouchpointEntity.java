package app.touchpoint.jira.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** The read model: what a page needs of one touchpoint, so that it need not ask Jira for each field. */
@Preload
@Table("TOUCHPOINT")
@Indexes(
        @Index(
                name = "JOURNEY",
                methodNames = {"getProjectId", "getJourneyRank"}))
public interface TouchpointEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** Jira's id of the issue; survives a move and a rename. */
    @NotNull
    @Unique
    long getIssueId();

    void setIssueId(long value);

    /** The project the issue is in. */
    @NotNull
    long getProjectId();

    void setProjectId(long value);

    /** The number in the issue key, e.g. 17 of RAD-17; the key's first part is the project's and may change. */
    @NotNull
    long getIssueNumber();

    void setIssueNumber(long value);

    /** The summary, at most 255 characters as in Jira. */
    @Nullable
    String getSummary();

    void setSummary(@Nullable String value);

    /** The option of the field Journey phase, or null. */
    @Nullable
    Long getPhaseId();

    void setPhaseId(@Nullable Long value);

    /** The option of the field Touchpoint channel, or null. */
    @Nullable
    Long getChannelId();

    void setChannelId(@Nullable Long value);

    /** Position within the journey, ascending, with gaps; only the order counts. */
    @NotNull
    long getJourneyRank();

    void setJourneyRank(long value);

    /** Ist, 0 to 10 unless somebody got another number in; null while unrated. */
    @Nullable
    Double getIstValue();

    void setIstValue(@Nullable Double value);

    /** The desired Soll, or null. */
    @Nullable
    Double getSollValue();

    void setSollValue(@Nullable Double value);

    /** The minimum Soll, or null where the project's thresholds decide the class. */
    @Nullable
    Double getSollMinimum();

    void setSollMinimum(@Nullable Double value);

    /** Importance, 0 to 10, or null. */
    @Nullable
    Double getImportance();

    void setImportance(@Nullable Double value);

    /** Ids of the components, separated by commas; empty for none. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getComponentIds();

    void setComponentIds(@Nullable String value);

    /** User key of the assignee, or null. */
    @Nullable
    String getOwnerKey();

    void setOwnerKey(@Nullable String value);

    /** Where the Ist comes from: a name of RatingSource. */
    @Nullable
    String getIstSource();

    void setIstSource(@Nullable String value);

    /** Why somebody set the Ist instead of what customers measured. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getIstReason();

    void setIstReason(@Nullable String value);

    /** How many customers stand behind the Ist; null unless the source is customers. */
    @Nullable
    Integer getIstCount();

    void setIstCount(@Nullable Integer value);

    /** Lower end of where a measured Ist may lie; null where it has no interval. */
    @Nullable
    Double getIstLow();

    void setIstLow(@Nullable Double value);

    /** Its upper end. */
    @Nullable
    Double getIstHigh();

    void setIstHigh(@Nullable Double value);

    /** Last day on which customers were asked, as 2026-11-22; null unless the source is customers. */
    @Nullable
    String getIstUntil();

    void setIstUntil(@Nullable String value);

    /** Last day on which a measured Ist speaks for today; null unless the source is customers. */
    @Nullable
    String getIstFreshTo();

    void setIstFreshTo(@Nullable String value);

    /** SHA-256 of the description in hexadecimal, so that an import can tell whether it says anything new; null for none. */
    @Nullable
    String getDescriptionHash();

    void setDescriptionHash(@Nullable String value);

    /** When the issue was last changed, epoch milliseconds, as of the last reading. */
    @NotNull
    long getIssueUpdated();

    void setIssueUpdated(long value);
}
