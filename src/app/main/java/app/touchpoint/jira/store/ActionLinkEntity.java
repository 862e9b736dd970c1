package app.touchpoint.jira.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That an action improves a touchpoint, as Jira's links say. */
@Preload
@Table("ACTION_LINK")
public interface ActionLinkEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** Both ends, as 17:4, so that none is there twice. */
    @NotNull
    @Unique
    String getEnds();

    void setEnds(String value);

    /** The issue that improves. */
    @NotNull
    @Indexed
    long getActionId();

    void setActionId(long value);

    /** Its project. */
    @NotNull
    @Indexed
    long getActionProjectId();

    void setActionProjectId(long value);

    /** The touchpoint that is improved. */
    @NotNull
    @Indexed
    long getTouchpointId();

    void setTouchpointId(long value);

    /** The project of the touchpoint. */
    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long value);
}
