package app.touchpoint.jira.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An object of Jira's configuration that set-up made or adopted. */
@Preload
@Table("SETUP_ITEM")
public interface SetupItemEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** Project id, colon, name; 0 for what all projects share. AO has no unique key of two columns. */
    @NotNull
    @Unique
    String getItemKey();

    void setItemKey(String value);

    /** The project, or 0 for what all projects share. */
    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long value);

    /** What it is to us, e.g. field.ist. */
    @NotNull
    String getItemName();

    void setItemName(String value);

    /** Jira's id of it. */
    @NotNull
    String getObjectId();

    void setObjectId(String value);

    /** A name of SetupItem.Origin. */
    @NotNull
    String getOrigin();

    void setOrigin(String value);
}
