package app.touchpoint.jira.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** Somebody's wish to be told by mail what of a project is to be measured. */
@Preload
@Table("DIGEST")
public interface DigestEntity extends RawEntity<Long> {

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

    /** Key of the user. */
    @NotNull
    @Indexed
    String getUserKey();

    void setUserKey(String value);

    /** How often, by code. */
    @NotNull
    String getRhythmCode();

    void setRhythmCode(String value);

    /** The day on which it was looked at last, ISO; null before the first time. */
    @Nullable
    String getLastDay();

    void setLastDay(@Nullable String value);
}
