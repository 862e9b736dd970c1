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

/** One rating of a touchpoint as it was given; only ever added to. */
@Preload
@Table("RATING")
public interface RatingEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** The touchpoint. */
    @NotNull
    @Indexed
    long getIssueId();

    void setIssueId(long value);

    /** Its project. */
    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long value);

    /** Whose view it is, by code. */
    @NotNull
    String getRaterGroup();

    void setRaterGroup(String value);

    /** 0 to 10. */
    @NotNull
    double getScore();

    void setScore(double value);

    /** How many stand behind it, at least 1. */
    @NotNull
    int getPeopleCount();

    void setPeopleCount(int value);

    /** Whether it was given without having seen the customers' value. */
    @NotNull
    boolean isBlind();

    void setBlind(boolean value);

    /** Whether it is the view of the person who entered it. */
    @NotNull
    boolean isOwnView();

    void setOwnView(boolean value);

    /** When, epoch milliseconds. */
    @NotNull
    long getGivenAt();

    void setGivenAt(long value);

    /** Key of the user who entered it. */
    @NotNull
    @Indexed
    String getEnteredBy();

    void setEnteredBy(String value);

    /** What was said about it. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getRemark();

    void setRemark(@Nullable String value);

    /** The rating that this one corrects. */
    @Nullable
    Long getReplacesId();

    void setReplacesId(@Nullable Long value);
}
