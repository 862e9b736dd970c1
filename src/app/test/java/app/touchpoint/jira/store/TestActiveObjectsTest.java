package app.touchpoint.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fixture itself: what the stores' tests rely on holds on both databases. */
class TestActiveObjectsTest {

    /** Any table. */
    @Table("NOTE_OF_TEST")
    public interface NoteOfTest extends RawEntity<Long> {

        /** The key. */
        @AutoIncrement
        @NotNull
        @PrimaryKey("ID")
        Long getID();

        /** A word. */
        String getWord();

        /** Changes the word. */
        void setWord(String word);

        /** A long text. */
        @StringLength(StringLength.UNLIMITED)
        String getLongText();
    }

    @ParameterizedTest
    @EnumSource
    void rowsAreCreatedFoundStreamedCountedAndDeleted(TestDatabase database) {
        try (TestActiveObjects objects = database.start(NoteOfTest.class)) {
            objects.create(NoteOfTest.class, new DBParam("WORD", "one"), new DBParam("LONG_TEXT", "x".repeat(5000)));
            objects.create(NoteOfTest.class, List.of(Map.of("WORD", "two"), Map.of("WORD", "three")));
            objects.statementsSinceLastAsked();

            List<String> words = new ArrayList<>();
            objects.stream(NoteOfTest.class, Query.select("ID, WORD").order("ID"), note -> words.add(note.getWord()));

            assertThat(words).containsExactly("one", "two", "three");
            assertThat(objects.statementsSinceLastAsked()).isEqualTo(1);
            assertThat(objects.find(NoteOfTest.class, Query.select().where("WORD = ?", "two")))
                    .hasSize(1);
            assertThat(objects.deleteWithSQL(NoteOfTest.class, "WORD = ?", "two"))
                    .isEqualTo(1);
            assertThat(objects.count(NoteOfTest.class, Query.select())).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void exceptionRollsTheTransactionBack(TestDatabase database) {
        try (TestActiveObjects objects = database.start(NoteOfTest.class)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> objects.executeInTransaction(() -> {
                        objects.create(NoteOfTest.class, new DBParam("WORD", "lost"));
                        throw new IllegalStateException("refused");
                    }));

            assertThat(objects.count(NoteOfTest.class, Query.select())).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseIsGoneOnceItIsClosedAndAConnectionThatWasLeftOpenIsTold(TestDatabase database) throws SQLException {
        TestActiveObjects closed = database.start(NoteOfTest.class);
        closed.close();
        assertThatThrownBy(() -> closed.count(NoteOfTest.class, Query.select())).isInstanceOf(RuntimeException.class);

        TestActiveObjects leaking = database.start(NoteOfTest.class);
        Connection left = leaking.connect();
        assertThatIllegalStateException().isThrownBy(leaking::close);
        left.close();
    }
}
