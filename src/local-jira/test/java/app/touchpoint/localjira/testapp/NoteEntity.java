package app.touchpoint.localjira.testapp;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** The test app's table. */
@Table("NOTE")
public interface NoteEntity extends RawEntity<Long> {

    /** The key. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Its text. */
    String getWords();
}
