package app.touchpoint.jira.plan;

import app.touchpoint.core.plan.PriorityRules;
import app.touchpoint.core.plan.PriorityRules.Confidence;
import app.touchpoint.core.plan.QuickWinRules;
import app.touchpoint.jira.store.SettingStore;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The settings of a project's plan, with the method's defaults where nothing was set. */
@Component
public class PlanSettings {

    private static final String CAP = "plan.cap";
    private static final String DAY_RATE = "plan.day-rate";
    private static final String LOWEST_EFFORT = "plan.lowest-effort";
    private static final String ASYMMETRY = "plan.asymmetry";
    private static final String REACH_OF_UNKNOWN = "plan.reach-of-unknown";
    private static final String MEASURED = "plan.confidence.measured";
    private static final String MEASURED_BY_FEW = "plan.confidence.measured-by-few";
    private static final String OPINION = "plan.confidence.opinion";
    private static final String ENOUGH = "plan.confidence.enough";
    private static final String LEAST_NEED = "plan.quick-win.least-need";
    private static final String MOST_PERSON_DAYS = "plan.quick-win.most-person-days";
    private static final String MOST_DAYS = "plan.quick-win.most-days";

    private final SettingStore store;
    private final Cache<Long, PlanRules> known;

    public PlanSettings(SettingStore store, CacheManager caches) {
        this.store = store;
        this.known = caches.getCache(
                PlanSettings.class.getName(),
                this::read,
                new CacheSettingsBuilder().remote().replicateViaInvalidation().build());
    }

    /** The project's settings, from memory; one statement the first time and after a change anywhere in the cluster. */
    public PlanRules of(long projectId) {
        return known.get(projectId);
    }

    /** Sets all of them. */
    void put(long projectId, PlanRules rules) {
        values(rules).forEach((name, value) -> store.put(projectId, name, value));
        if (rules.cap() == null) {
            store.remove(projectId, CAP);
        } else {
            store.put(projectId, CAP, rules.cap().toPlainString());
        }
        known.removeAll();
    }

    private static Map<String, String> values(PlanRules rules) {
        Confidence confidence = rules.priority().confidence();
        Map<String, String> values = new LinkedHashMap<>();
        values.put(DAY_RATE, Double.toString(rules.priority().dayRate()));
        values.put(LOWEST_EFFORT, Double.toString(rules.priority().lowestEffort()));
        values.put(ASYMMETRY, Double.toString(rules.priority().asymmetry()));
        values.put(REACH_OF_UNKNOWN, Double.toString(rules.priority().reachOfUnknown()));
        values.put(MEASURED, Double.toString(confidence.measured()));
        values.put(MEASURED_BY_FEW, Double.toString(confidence.measuredByFew()));
        values.put(OPINION, Double.toString(confidence.opinion()));
        values.put(ENOUGH, Integer.toString(confidence.enough()));
        values.put(LEAST_NEED, Double.toString(rules.quickWin().leastNeed()));
        values.put(MOST_PERSON_DAYS, Double.toString(rules.quickWin().mostPersonDays()));
        values.put(MOST_DAYS, Integer.toString(rules.quickWin().mostDays()));
        return values;
    }

    private PlanRules read(Long projectId) {
        Map<String, String> stored = store.ofProject(projectId);
        Map<String, String> all = new LinkedHashMap<>(values(PlanRules.DEFAULT));
        all.putAll(stored);
        String cap = stored.get(CAP);
        return new PlanRules(
                new PriorityRules(
                        number(all, DAY_RATE),
                        number(all, LOWEST_EFFORT),
                        number(all, ASYMMETRY),
                        number(all, REACH_OF_UNKNOWN),
                        new Confidence(number(all, MEASURED), number(all, MEASURED_BY_FEW), number(all, OPINION), (int)
                                number(all, ENOUGH))),
                new QuickWinRules(number(all, LEAST_NEED), number(all, MOST_PERSON_DAYS), (int) number(all, MOST_DAYS)),
                cap == null ? null : new BigDecimal(cap));
    }

    private static double number(Map<String, String> values, String name) {
        return Double.parseDouble(values.getOrDefault(name, ""));
    }
}
