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

/** A link between two touchpoints that hand customers over, and how well that goes. */
@Preload
@Table("HANDOVER")
public interface HandoverEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** The issue link. */
    @NotNull
    @Unique
    long getLinkId();

    void setLinkId(long value);

    /** The project of the touchpoint that hands over. */
    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long value);

    /** The project of the touchpoint that receives. */
    @NotNull
    @Indexed
    long getToProjectId();

    void setToProjectId(long value);

    /** The touchpoint that hands over. */
    @NotNull
    @Indexed
    long getFromIssueId();

    void setFromIssueId(long value);

    /** The touchpoint that receives. */
    @NotNull
    @Indexed
    long getToIssueId();

    void setToIssueId(long value);

    /** 0 to 10; null while nobody has judged it. */
    @Nullable
    Double getQuality();

    void setQuality(@Nullable Double value);

    /** By code; null while nobody has said. */
    @Nullable
    String getInformationPassed();

    void setInformationPassed(@Nullable String value);

    /** Whether it is a break between online and offline, as far as is known. */
    @NotNull
    @Indexed
    boolean isBroken();

    void setBroken(boolean value);

    /** 1 for the first value, one more with each change. */
    @NotNull
    int getVersionNo();

    void setVersionNo(int value);
}
