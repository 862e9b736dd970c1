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
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** The answer to one guiding question of a touchpoint or of a journey. */
@Preload
@Table("ANSWER")
@Indexes(
        @Index(
                name = "ASKED",
                methodNames = {"getProjectId", "getIssueId"}))
public interface AnswerEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** {@code issue:17:Q-I1} or {@code project:17:Q-S4}. AO has no unique key of two columns. */
    @NotNull
    @Unique
    String getAnswerKey();

    void setAnswerKey(String value);

    /** The project. */
    @NotNull
    long getProjectId();

    void setProjectId(long value);

    /** The touchpoint, or 0 for a question about the journey. */
    @NotNull
    @Indexed
    long getIssueId();

    void setIssueId(long value);

    /** Such as {@code Q-I2a}. */
    @NotNull
    String getQuestion();

    void setQuestion(String value);

    /** What was answered; empty or null once it was taken back. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getAnswerText();

    void setAnswerText(@Nullable String value);

    /** A web address or an issue key, empty or null for none; addresses may be longer than an indexed text. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getEvidence();

    void setEvidence(@Nullable String value);

    /** The day the answer is as of, ISO. */
    @NotNull
    String getAnswerDay();

    void setAnswerDay(String value);

    /** Counts the changes, from 1. */
    @NotNull
    int getVersionNo();

    void setVersionNo(int value);

    /** User key of who wrote it last. */
    @NotNull
    @Indexed
    String getAuthorKey();

    void setAuthorKey(String value);

    /** When, epoch milliseconds. */
    @NotNull
    long getWrittenAt();

    void setWrittenAt(long value);
}
