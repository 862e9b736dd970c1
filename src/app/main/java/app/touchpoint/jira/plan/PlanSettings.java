package app.touchpoint.jira.plan;

import app.touchpoint.core.plan.PriorityRules;
import app.touchpoint.core.plan.PriorityRules.Confidence;
import app.touchpoint.core.plan.QuickWinRules;
import app.touchpoint.jira.store.SettingStore;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The settings of a project's plan, with the method's defaults where nothing was set. */
@Component
public class PlanSettings {

    private static final Logger LOG = LoggerFactory.getLogger(PlanSettings.class);

    /** All of them, a line for each with its name, a space and its value: of two people who save at once, one wins with all. */
    private static final String RULES = "plan.rules";

    private static final String CAP = "cap";
    private static final String DAY_RATE = "day-rate";
    private static final String LOWEST_EFFORT = "lowest-effort";
    private static final String ASYMMETRY = "asymmetry";
    private static final String REACH_OF_UNKNOWN = "reach-of-unknown";
    private static final String MEASURED = "confidence.measured";
    private static final String MEASURED_BY_FEW = "confidence.measured-by-few";
    private static final String OPINION = "confidence.opinion";
    private static final String ENOUGH = "confidence.enough";
    private static final String LEAST_NEED = "quick-win.least-need";
    private static final String MOST_PERSON_DAYS = "quick-win.most-person-days";
    private static final String MOST_DAYS = "quick-win.most-days";

    private final SettingStore store;
    private final ClusterLockService locks;
    private final Cache<Long, PlanRules> known;

    public PlanSettings(SettingStore store, ClusterLockService locks, CacheManager caches) {
        this.store = store;
        this.locks = locks;
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
        ClusterLock lock = locks.getLockForName("app.touchpoint.plan-settings." + projectId);
        lock.lock();
        try {
            store.put(projectId, RULES, text(values(rules)));
        } finally {
            lock.unlock();
        }
        known.removeAll();
    }

    private static String text(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + " " + value.getValue())
                .collect(Collectors.joining("\n"));
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
        if (rules.cap() != null) {
            values.put(CAP, rules.cap().toPlainString());
        }
        return values;
    }

    private PlanRules read(Long projectId) {
        String stored = store.get(projectId, RULES);
        if (stored == null) {
            return PlanRules.DEFAULT;
        }
        try {
            return rules(stored);
        } catch (IllegalArgumentException e) {
            // Nobody could mend what no page can show.
            LOG.warn(
                    "The settings \"{}\" of the plan of project {} make no sense; the defaults hold.",
                    stored,
                    projectId,
                    e);
            return PlanRules.DEFAULT;
        }
    }

    private static PlanRules rules(String stored) {
        Map<String, String> all = values(PlanRules.DEFAULT);
        stored.lines()
                .map(line -> line.split(" ", 2))
                .forEach(value -> all.put(value[0], value.length == 2 ? value[1] : ""));
        String cap = all.get(CAP);
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
        return Double.parseDouble(Objects.requireNonNull(values.get(name), name));
    }
}
