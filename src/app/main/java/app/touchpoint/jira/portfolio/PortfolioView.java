package app.touchpoint.jira.portfolio;

import app.touchpoint.core.journey.Journey;
import app.touchpoint.core.journey.Phase;
import app.touchpoint.core.journey.Portfolio;
import app.touchpoint.core.profile.PortfolioDecision;
import app.touchpoint.core.profile.Profile;
import app.touchpoint.core.profile.ProfileField;
import app.touchpoint.core.profile.TouchpointState;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.touchpoint.Touchpoint;
import app.touchpoint.jira.handover.VisibleBreaks;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.JourneyReader;
import app.touchpoint.jira.portfolio.PortfolioInfo.EndInfo;
import app.touchpoint.jira.portfolio.PortfolioInfo.EntryInfo;
import app.touchpoint.jira.portfolio.PortfolioInfo.GainInfo;
import app.touchpoint.jira.portfolio.PortfolioInfo.MovedInfo;
import app.touchpoint.jira.portfolio.PortfolioInfo.PhaseInfo;
import app.touchpoint.jira.store.ProfileValueStore;
import app.touchpoint.jira.touchpoint.TouchpointReader;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Shows what is to be added, merged and dropped. Costs the reading of the visible touchpoints and two statements; a successor that the
 * visitor may not see counts as none.
 */
@Component
public class PortfolioView {

    private static final Set<ProfileField> FIELDS =
            Set.of(ProfileField.STATE, ProfileField.DECISION, ProfileField.SUCCESSOR, ProfileField.CONTACTS_PER_MONTH);

    private final TouchpointReader touchpoints;
    private final JourneyReader journeys;
    private final ProfileValueStore profiles;
    private final VisibleBreaks breaks;
    private final I18nResolver i18n;

    public PortfolioView(
            TouchpointReader touchpoints,
            JourneyReader journeys,
            ProfileValueStore profiles,
            VisibleBreaks breaks,
            I18nResolver i18n) {
        this.touchpoints = touchpoints;
        this.journeys = journeys;
        this.profiles = profiles;
        this.breaks = breaks;
        this.i18n = i18n;
    }

    PortfolioInfo of(Entered entered) {
        Map<IssueId, Touchpoint> visible = new LinkedHashMap<>();
        touchpoints
                .of(entered.visit(), entered.project())
                .forEach(touchpoint -> visible.put(touchpoint.issueId(), touchpoint));
        Map<Long, Profile> known = profiles.ofProject(entered.project().projectId(), FIELDS);
        Portfolio portfolio = Portfolio.of(visible.values().stream()
                .map(touchpoint ->
                        entry(touchpoint, known.get(touchpoint.issueId().value()), visible))
                .toList());
        Map<Long, Integer> broken = breaks.of(
                entered.project().projectId(),
                () -> visible.keySet().stream().map(IssueId::value).collect(Collectors.toSet()));
        return new Shown(journeys.of(entered.project()), visible, broken).of(portfolio);
    }

    private static Portfolio.Entry entry(
            Touchpoint touchpoint, @Nullable Profile profile, Map<IssueId, Touchpoint> visible) {
        if (profile == null) {
            return new Portfolio.Entry(
                    touchpoint.issueId(), touchpoint.placement().phase(), TouchpointState.EXISTING, null, null, null);
        }
        IssueId successor = profile.number(ProfileField.SUCCESSOR)
                .map(id -> new IssueId(id.longValue()))
                .filter(visible::containsKey)
                .orElse(null);
        return new Portfolio.Entry(
                touchpoint.issueId(),
                touchpoint.placement().phase(),
                Coded.find(TouchpointState.class, profile.text(ProfileField.STATE))
                        .orElse(TouchpointState.EXISTING),
                Coded.find(PortfolioDecision.class, profile.text(ProfileField.DECISION))
                        .orElse(null),
                successor,
                profile.number(ProfileField.CONTACTS_PER_MONTH)
                        .map(Double::longValue)
                        .orElse(null));
    }

    /** With the names of what the visitor may see. */
    private final class Shown {

        private final Journey journey;
        private final Map<IssueId, Touchpoint> visible;
        private final Map<Long, Integer> broken;

        Shown(Journey journey, Map<IssueId, Touchpoint> visible, Map<Long, Integer> broken) {
            this.journey = journey;
            this.visible = visible;
            this.broken = broken;
        }

        PortfolioInfo of(Portfolio portfolio) {
            List<GainInfo> gains = portfolio.gains().entrySet().stream()
                    .sorted(Map.Entry.<IssueId, Long>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(gain -> gain.getKey().value()))
                    .map(gain -> new GainInfo(
                            Objects.requireNonNull(end(gain.getKey()), "Successors are visible."), gain.getValue()))
                    .toList();
            Set<Long> empty = Set.copyOf(
                    portfolio.emptied().stream().map(phase -> phase.value()).toList());
            return new PortfolioInfo(
                    portfolio.toAdd().stream().map(this::entry).toList(),
                    moved(portfolio.toMerge()),
                    moved(portfolio.toDrop()),
                    gains,
                    journey.phases().stream()
                            .filter(phase -> empty.contains(phase.id().value()))
                            .map(phase -> new PhaseInfo(phase.id().value(), phase.name()))
                            .toList(),
                    i18n.getText(
                            "touchpoint.portfolio.sentence",
                            portfolio.toAdd().size(),
                            portfolio.toMerge().entries().size(),
                            portfolio.toDrop().entries().size(),
                            portfolio.toMerge().contactsMoved()
                                    + portfolio.toDrop().contactsMoved(),
                            portfolio.emptied().size()));
        }

        private MovedInfo moved(Portfolio.Moved moved) {
            return new MovedInfo(
                    moved.entries().stream().map(this::entry).toList(),
                    moved.contactsMoved(),
                    moved.contactsLost(),
                    moved.unknown());
        }

        private EntryInfo entry(Portfolio.Entry entry) {
            Touchpoint touchpoint = Objects.requireNonNull(visible.get(entry.touchpoint()));
            return new EntryInfo(
                    touchpoint.issueKey().value(),
                    touchpoint.summary(),
                    entry.phase() == null
                            ? null
                            : journey.phase(entry.phase()).map(Phase::name).orElse(null),
                    entry.contactsPerMonth(),
                    broken.getOrDefault(entry.touchpoint().value(), 0),
                    end(entry.successor()));
        }

        private @Nullable EndInfo end(@Nullable IssueId id) {
            Touchpoint touchpoint = id == null ? null : visible.get(id);
            return touchpoint == null
                    ? null
                    : new EndInfo(
                            touchpoint.issueKey().value(),
                            touchpoint.summary(),
                            broken.getOrDefault(touchpoint.issueId().value(), 0));
        }
    }
}
