package app.touchpoint.jira.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** How somebody looked at the matrix of a project last. */
@Preload
@Table("MATRIX_VIEW")
public interface MatrixViewEntity extends RawEntity<Long> {

    /** Made by the database. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** The project. */
    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long value);

    /** Who. */
    @NotNull
    @Indexed
    String getUserKey();

    void setUserKey(String value);

    /** What the address of the page named. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    void setContent(String value);
}
