package app.touchpoint.jira.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What a phase or channel was called last, so that the past can still be told when its option is removed from Jira. */
@Preload
@Table("PLACE_NAME")
public interface PlaceNameEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** The option. */
    @NotNull
    @Unique
    long getOptionId();

    void setOptionId(long value);

    /** The project. */
    @Indexed
    @NotNull
    long getProjectId();

    void setProjectId(long value);

    /** Whether it is a phase; else it is a channel. */
    @NotNull
    boolean isPhase();

    void setPhase(boolean value);

    /** The name it had when it was seen last. */
    @NotNull
    String getPlaceText();

    void setPlaceText(String value);
}
