package app.touchpoint.jira.panel;

import app.touchpoint.core.profile.Profile;
import app.touchpoint.core.rating.ClassRule;
import app.touchpoint.core.rating.Classification;
import app.touchpoint.core.rating.GroupView;
import app.touchpoint.core.rating.PerceptionGap;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.core.shared.Reading;
import app.touchpoint.core.statistics.MeanOfOpinions;
import app.touchpoint.core.touchpoint.Evidence;
import app.touchpoint.core.touchpoint.Gap;
import app.touchpoint.core.trend.Trend;
import app.touchpoint.jira.field.ClassWords;
import app.touchpoint.jira.panel.PanelInfo.ClassInfo;
import app.touchpoint.jira.panel.PanelInfo.Figure;
import app.touchpoint.jira.panel.PanelInfo.SureInfo;
import app.touchpoint.jira.touchpoint.EvidenceWords;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what the panel shows in the visitor's language. */
@Component
public class PanelWords {

    private static final String PREFIX = "touchpoint.panel.";

    private final I18nResolver i18n;
    private final ClassWords classes;
    private final EvidenceWords evidence;

    public PanelWords(I18nResolver i18n, ClassWords classes, EvidenceWords evidence) {
        this.i18n = i18n;
        this.classes = classes;
        this.evidence = evidence;
    }

    /** How sure and how old a measured Ist is. */
    String evidence(Evidence known) {
        return evidence.of(known);
    }

    String get(String key, Serializable... arguments) {
        return i18n.getText(PREFIX + key, arguments);
    }

    /** The name of something that another bundle names. */
    String foreign(String key) {
        return i18n.getText(key);
    }

    /** What makes a class, where these limits hold. */
    String classHelp(Thresholds thresholds) {
        return classes.help(thresholds);
    }

    String number(double value) {
        return classes.number(value);
    }

    Figure figure(@Nullable Double value) {
        return value == null ? Figure.NONE : new Figure(value, number(value));
    }

    Figure figure(Reading reading) {
        return figure(reading.raw());
    }

    Figure gap(Optional<Gap> gap) {
        return gap.map(known -> new Figure(known.value(), classes.signed(known.value())))
                .orElse(Figure.NONE);
    }

    String gapHint(Optional<Gap> gap) {
        return gap.map(known -> i18n.getText(known.isOpen() ? "touchpoint.field.gap.open" : "touchpoint.field.gap.met"))
                .orElseGet(() -> get("gap.none"));
    }

    ClassInfo experience(Optional<Classification> classification, boolean offScale) {
        String code = classification
                .map(known -> ClassWords.code(known.experienceClass()))
                .orElse(offScale ? "invalid" : "unrated");
        return new ClassInfo(
                code,
                ClassWords.mark(code),
                classes.name(code),
                classification.map(Classification::rule).map(this::rule).orElseGet(() -> classes.why(code)));
    }

    private String rule(ClassRule rule) {
        return classes.rule(rule);
    }

    String group(RaterGroup group) {
        return get("group." + group.code());
    }

    /** Where the Ist comes from, and from how many. */
    String source(String source, @Nullable Integer count, boolean provisional) {
        String text = get("source." + source);
        if (count == null) {
            return text;
        }
        return text + ", " + get(provisional ? "state.provisional" : "state.shown", number(count));
    }

    /** That somebody set the Ist instead of what customers said, and why; nobody may have said why. */
    String override(@Nullable String reason) {
        return reason == null || reason.isEmpty() ? get("source.override.bare") : get("source.override", reason);
    }

    /** The active scenario with its Soll; empty where none has one. */
    String scenario(Profile profile) {
        return profile.activeSoll()
                .rating()
                .flatMap(soll -> profile.activeScenario()
                        .map(scenario -> get(
                                "scenario",
                                foreign("touchpoint.profile.choice.active-scenario." + scenario.code()),
                                number(soll.value()))))
                .orElse("");
    }

    /**
     * How many stand behind a group's view; of one that was measured also until when they were asked, and among colleagues how many more
     * it takes to move one on that was not.
     */
    String state(GroupView.Shown view, Optional<Evidence> measured, int needed) {
        String people = get(view.isProvisional() ? "state.provisional" : "state.shown", number(view.people()));
        if (measured.isPresent()) {
            return get("state.measured", people + evidence.age(measured.get()));
        }
        return view.group().isAmongColleagues() ? get("state.steps", people, number(needed)) : people;
    }

    SureInfo sure(GroupView.Shown view, MeanOfOpinions sure) {
        if (sure instanceof MeanOfOpinions.Between between) {
            double low = between.interval().low();
            double high = between.interval().high();
            return new SureInfo(view.isProvisional(), low, high, get("sure.between", rounded(low), rounded(high)));
        }
        String why = ((MeanOfOpinions.Unsure) sure).name().toLowerCase(Locale.ROOT);
        return new SureInfo(view.isProvisional(), null, null, get("sure." + why));
    }

    /** More digits would look surer than an interval is. */
    private String rounded(double value) {
        return number(Math.rint(value * 10) / 10);
    }

    String range(GroupView.Shown view) {
        return view.entries()
                .filter(entries -> !entries.low().equals(entries.high()))
                .map(entries -> get(
                        "range",
                        number(entries.low().value()),
                        number(entries.high().value())))
                .orElse("");
    }

    /** An arrow needs evidence: without it this says so. */
    String trend(Optional<Trend> trend, boolean measured) {
        if (trend.isEmpty()) {
            return get("trend.composite");
        }
        String of = measured ? "trend.waves" : "trend";
        if (trend.get() instanceof Trend.Evident evident) {
            return get(evident.isRising() ? "trend.rising" : "trend.falling", probability(evident.p()));
        }
        return trend.get() instanceof Trend.NoEvidence none
                ? get(of + ".none", number(none.values()))
                : get(of + ".few", number(Trend.LEAST_VALUES));
    }

    private String probability(double p) {
        return p < 0.01 ? "< " + number(0.01) : "= " + number(p);
    }

    String perception(PerceptionGap gap) {
        String key = gap.value() > 0 ? "perception.higher" : gap.value() < 0 ? "perception.lower" : "perception.equal";
        return get(key, group(gap.internal()), number(Math.abs(gap.value())));
    }

    String basis(PerceptionGap gap) {
        String people = number(gap.internalPeople());
        String customers = number(gap.customerPeople());
        return get("perception." + gap.basis().name().toLowerCase(Locale.ROOT), people, customers);
    }

    Figure signed(double value) {
        return new Figure(value, classes.signed(value));
    }
}
