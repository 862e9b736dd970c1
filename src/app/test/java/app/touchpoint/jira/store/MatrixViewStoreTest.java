package app.touchpoint.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import net.java.ao.Query;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatrixViewStoreTest {

    @ParameterizedTest
    @EnumSource
    void theLastViewOfEachPersonAndProjectIsRemembered(TestDatabase database) {
        try (TestActiveObjects objects = database.start(MatrixViewEntity.class)) {
            MatrixViewStore store = new MatrixViewStore(objects);
            assertThat(store.of(10, "anna")).isEmpty();

            store.put(10, "anna", "&rows=class");
            store.put(10, "anna", "&rows=segment");
            store.put(10, "tom", "&rows=control");
            store.put(11, "anna", "&scope=" + "x".repeat(3_000));

            assertThat(store.of(10, "anna")).contains("&rows=segment");
            assertThat(store.of(10, "tom")).contains("&rows=control");
            assertThat(store.of(11, "anna").orElseThrow()).hasSize(3_007);
            assertThat(objects.count(MatrixViewEntity.class, Query.select())).isEqualTo(3);
            objects.statementsSinceLastAsked();
            store.put(10, "anna", "&rows=segment");
            assertThat(objects.statementsSinceLastAsked())
                    .as("nothing is written where nothing is new")
                    .isEqualTo(1);
        }
    }
}
