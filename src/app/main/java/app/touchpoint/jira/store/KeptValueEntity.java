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

/** A value that Jira dropped when an issue was moved or got another type. */
@Preload
@Table("KEPT_VALUE")
public interface KeptValueEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** Issue id, colon, field: of a field the value dropped last is kept. */
    @NotNull
    @Unique
    String getKeptKey();

    void setKeptKey(String value);

    /** Jira's id of the issue. */
    @NotNull
    @Indexed
    long getIssueId();

    void setIssueId(long value);

    /** The project the issue came from. */
    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long value);

    /** Which field, in the app's own words. */
    @NotNull
    String getFieldName();

    void setFieldName(String value);

    /** The number with a decimal point, or the name of the option. */
    @Nullable
    String getContent();

    void setContent(@Nullable String value);

    /** When it was dropped, epoch milliseconds. */
    @NotNull
    long getKeptAt();

    void setKeptAt(long value);
}
