package app.touchpoint.jira.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.plan.PriorityRules;
import app.touchpoint.core.plan.QuickWinRules;
import app.touchpoint.jira.fake.FakeLocks;
import app.touchpoint.jira.setup.FakeCaches;
import app.touchpoint.jira.store.SettingEntity;
import app.touchpoint.jira.store.SettingStore;
import app.touchpoint.jira.store.TestActiveObjects;
import app.touchpoint.jira.store.TestDatabase;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanSettingsTest {

    private static final PlanRules OTHERS = new PlanRules(
            new PriorityRules(800, 0.25, 2, 0.6, new PriorityRules.Confidence(0.9, 0.7, 0.4, 20)),
            new QuickWinRules(3, 4.5, 21),
            new BigDecimal("12500.50"));

    private final TestActiveObjects objects = TestDatabase.H2.start(SettingEntity.class);
    private final SettingStore store = new SettingStore(objects);
    private final PlanSettings settings = new PlanSettings(store, new FakeLocks(), FakeCaches.forgetful());

    @AfterEach
    void closeDatabase() {
        objects.close();
    }

    @Test
    void whatWasSetHoldsForThatProjectUntilSomethingElseIsSet() {
        settings.put(10, OTHERS);

        assertThat(settings.of(10)).isEqualTo(OTHERS);
        assertThat(settings.of(11)).isEqualTo(PlanRules.DEFAULT);

        settings.put(10, PlanRules.DEFAULT);

        assertThat(settings.of(10)).isEqualTo(PlanRules.DEFAULT);
    }

    @Test
    void ofTwoWhoSaveAtOnceOneWinsWithAll() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Void>> saves = List.of(save(OTHERS), save(PlanRules.DEFAULT));
            for (Future<Void> saved : two.invokeAll(saves)) {
                saved.get();
            }
        } finally {
            two.shutdown();
        }

        assertThat(settings.of(10)).isIn(OTHERS, PlanRules.DEFAULT);
        assertThat(store.ofProject(10)).hasSize(1);
    }

    private Callable<Void> save(PlanRules rules) {
        return () -> {
            settings.put(10, rules);
            return null;
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "day-rate", "day-rate much", "day-rate -1", "asymmetry NaN", "quick-win.most-days 0", "cap x"
            })
    void whatMakesNoSenseLeavesTheDefaults(String stored) {
        store.put(10, "plan.rules", stored);

        assertThat(settings.of(10)).isEqualTo(PlanRules.DEFAULT);
    }
}
