package app.touchpoint.jira.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * How a touchpoint stood from one moment to another, without any text that somebody wrote; only ever added to, but for its end and for an Ist
 * that is kept back.
 */
@Preload
@Table("TOUCHPOINT_STATE")
@Indexes(
        @Index(
                name = "AS_OF",
                methodNames = {"getProjectId", "getStateTo"}))
public interface TouchpointStateEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** The touchpoint. */
    @Indexed
    @NotNull
    long getIssueId();

    void setIssueId(long value);

    /** The project it was in. */
    @NotNull
    long getProjectId();

    void setProjectId(long value);

    /** Since when, epoch milliseconds. */
    @NotNull
    long getStateFrom();

    void setStateFrom(long value);

    /** Until when, the moment itself left out; {@link Long#MAX_VALUE} while it lasts. */
    @NotNull
    long getStateTo();

    void setStateTo(long value);

    /** The option of the field Journey phase, or null. */
    @Nullable
    Long getPhaseId();

    void setPhaseId(@Nullable Long value);

    /** The option of the field Touchpoint channel, or null. */
    @Nullable
    Long getChannelId();

    void setChannelId(@Nullable Long value);

    /** Position within the journey, ascending. */
    @NotNull
    long getJourneyRank();

    void setJourneyRank(long value);

    /** Ids of the components, separated by commas; empty for none. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getComponentIds();

    void setComponentIds(@Nullable String value);

    /** Ist, or null. */
    @Nullable
    Double getIstValue();

    void setIstValue(@Nullable Double value);

    /** The desired Soll, or null. */
    @Nullable
    Double getSollValue();

    void setSollValue(@Nullable Double value);

    /** The minimum Soll, or null. */
    @Nullable
    Double getSollMinimum();

    void setSollMinimum(@Nullable Double value);

    /** Importance, or null. */
    @Nullable
    Double getImportance();

    void setImportance(@Nullable Double value);

    /** Where the Ist came from, as in the read model. */
    @Nullable
    String getIstSource();

    void setIstSource(@Nullable String value);

    /** How many people stood behind the Ist, or null. */
    @Nullable
    Integer getIstCount();

    void setIstCount(@Nullable Integer value);

    /** Lower end of where a measured Ist might lie, or null. */
    @Nullable
    Double getIstLow();

    void setIstLow(@Nullable Double value);

    /** Its upper end. */
    @Nullable
    Double getIstHigh();

    void setIstHigh(@Nullable Double value);

    /** Last day on which customers were asked, as 2026-11-22, or null. */
    @Nullable
    String getIstUntil();

    void setIstUntil(@Nullable String value);

    /** Last day for which a measured Ist spoke, or null. */
    @Nullable
    String getIstFreshTo();

    void setIstFreshTo(@Nullable String value);

    /** Whether the Ist is shown to nobody, since with a later one it would tell what a few people said. */
    @NotNull
    boolean isKeptBack();

    void setKeptBack(boolean value);
}
