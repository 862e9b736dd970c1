package app.touchpoint.jira.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** One setting of a project or of the instance. */
@Preload
@Table("SETTING")
public interface SettingEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** Project id, colon, name; 0 for the instance. AO has no unique key of two columns. */
    @NotNull
    @Unique
    String getSettingKey();

    void setSettingKey(String value);

    /** The project, or 0 for the instance. */
    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long value);

    /** Its name. */
    @NotNull
    String getSettingName();

    void setSettingName(String value);

    /** Its value as text. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getContent();

    void setContent(@Nullable String value);
}
