package app.touchpoint.jira.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** Somebody who took part in a review. */
@Preload
@Table("REVIEW_PERSON")
public interface ReviewPersonEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** The review. */
    @NotNull
    @Indexed
    long getReviewId();

    void setReviewId(long value);

    /** The review's project. */
    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long value);

    /** The review's touchpoint. */
    @Indexed
    @Nullable
    Long getIssueId();

    void setIssueId(@Nullable Long value);

    /** Key of the user. */
    @NotNull
    @Indexed
    String getUserKey();

    void setUserKey(String value);
}
