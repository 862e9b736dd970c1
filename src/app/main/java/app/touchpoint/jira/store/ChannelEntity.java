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

/** What is known of a channel beyond its name. */
@Preload
@Table("CHANNEL")
public interface ChannelEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** The option of the field Touchpoint channel. */
    @NotNull
    @Unique
    long getOptionId();

    void setOptionId(long value);

    /** The project. */
    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long value);

    /** ONLINE or OFFLINE, or null while nobody said. */
    @Nullable
    String getChannelType();

    void setChannelType(@Nullable String value);

    /** DIRECT or INDIRECT, or null while nobody said. */
    @Nullable
    String getContactMode();

    void setContactMode(@Nullable String value);
}
