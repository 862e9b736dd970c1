package app.touchpoint.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.jira.store.SettingEntity;
import app.touchpoint.jira.store.SettingStore;
import app.touchpoint.jira.store.TestActiveObjects;
import app.touchpoint.jira.store.TestDatabase;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectSettingsTest {

    private final TestActiveObjects objects = TestDatabase.H2.start(SettingEntity.class);
    private final SettingStore store = new SettingStore(objects);
    private final ProjectSettings settings = new ProjectSettings(store, FakeCaches.forgetful());

    @AfterEach
    void closeDatabase() {
        objects.close();
    }

    @Test
    void whatWasSetHoldsForThatProject() {
        Settings wanted = new Settings(new Thresholds(3.5, 9), 12);

        settings.put(10, wanted);

        assertThat(settings.of(10)).isEqualTo(wanted);
        assertThat(settings.of(11)).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void whoWinsWithOneLimitWinsWithBoth() {
        settings.put(10, new Settings(new Thresholds(8.5, 9), 5));
        String first = store.get(10, "class.limits");
        settings.put(10, new Settings(new Thresholds(1, 3), 5));

        store.put(10, "class.limits", Objects.requireNonNull(first));

        assertThat(settings.of(10).thresholds()).isEqualTo(new Thresholds(8.5, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "9 3", "four eight", "4 11"})
    void limitsThatMakeNoSenseLeaveTheDefault(String stored) {
        store.put(10, "class.limits", stored);

        assertThat(settings.of(10)).isEqualTo(Settings.DEFAULT);
    }
}
