package app.touchpoint.jira.panel;

import app.touchpoint.core.profile.Profile;
import app.touchpoint.core.rating.Classification;
import app.touchpoint.core.rating.GroupView;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.core.touchpoint.Evidence;
import app.touchpoint.core.touchpoint.Gap;
import app.touchpoint.core.touchpoint.Ratings;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.field.Expectations;
import app.touchpoint.jira.panel.PanelInfo.Figure;
import app.touchpoint.jira.panel.PanelInfo.GroupInfo;
import app.touchpoint.jira.panel.PanelInfo.MineInfo;
import app.touchpoint.jira.panel.PanelInfo.PerceptionInfo;
import app.touchpoint.jira.panel.PanelInfo.RemarksInfo;
import app.touchpoint.jira.panel.PanelInfo.Rights;
import app.touchpoint.jira.panel.PanelInfo.Scores;
import app.touchpoint.jira.panel.PanelInfo.SureInfo;
import app.touchpoint.jira.rating.TouchpointRatings;
import app.touchpoint.jira.rating.Views;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the panel shows, with a constant number of statements and at most two searches. */
@Component
public class PanelReader {

    /** So many remarks of a group come with the panel; the others on demand. */
    static final int FIRST_REMARKS = 3;

    private final Access access;
    private final Sources sources;
    private final OpenActions actions;
    private final BlindSpotFinder blindSpots;
    private final PanelWords words;

    public PanelReader(
            Access access, Sources sources, OpenActions actions, BlindSpotFinder blindSpots, PanelWords words) {
        this.access = access;
        this.sources = sources;
        this.actions = actions;
        this.blindSpots = blindSpots;
        this.words = words;
    }

    /** Where a touchpoint's numbers come from. */
    @Component
    public static class Sources {

        private final Expectations expectations;
        private final TouchpointRatings ratings;
        private final PanelFacts facts;
        private final TouchpointStore touchpoints;
        private final ProjectSetup setup;

        public Sources(
                Expectations expectations,
                TouchpointRatings ratings,
                PanelFacts facts,
                TouchpointStore touchpoints,
                ProjectSetup setup) {
            this.expectations = expectations;
            this.ratings = ratings;
            this.facts = facts;
            this.touchpoints = touchpoints;
            this.setup = setup;
        }
    }

    /** The panel for a visitor to a touchpoint. */
    public PanelInfo of(Visit visit, int minimumN) {
        Ratings values = sources.expectations.of(visit.issue());
        Thresholds thresholds = sources.expectations.thresholds(visit.issue());
        Views views = sources.ratings.of(visit, minimumN);
        Profile profile = sources.facts.profileOf(visit);
        Rights may = new Rights(
                access.may(visit, Deed.RATE),
                access.may(visit, Deed.EDIT_PROFILE),
                access.may(visit, Deed.DECIDE),
                access.mayAddAction(visit));
        TouchpointRow row = sources.touchpoints.ofIssue(visit.issue().getId());
        Scores scores = scores(row, values, thresholds, profile, sources.facts.still(visit));
        OpenActions.Found improving = actions.of(visit);
        PanelInfo info = new PanelInfo(
                visit.issue().getKey(),
                visit.issue().getSummary(),
                may,
                scores,
                scores.gap().value(),
                views.hidden(),
                groups(visit, views, values, thresholds, minimumN),
                views.gaps().stream()
                        .map(gap -> new PerceptionInfo(
                                gap.internal().code(),
                                words.signed(gap.value()),
                                gap.basis().name().toLowerCase(Locale.ROOT),
                                words.perception(gap) + " " + words.basis(gap)))
                        .toList(),
                blindSpots(visit, views.hidden(), minimumN),
                improving.first(),
                improving.total(),
                sources.facts.incidents(visit),
                sources.facts.filledIn(visit, profile, minimumN),
                sources.facts.of(profile, minimumN),
                due(row, scores),
                List.of(),
                views.mine()
                        .map(rating -> new MineInfo(
                                rating.opinion().group().code(),
                                words.figure(rating.opinion().value().value()),
                                rating.opinion().blind(),
                                rating.opinion().at().toString()))
                        .orElse(null));
        return info.withNextSteps(NextSteps.of(info, profile, values).stream()
                .map(step -> words.get("next." + step))
                .toList());
    }

    private Scores scores(
            @Nullable TouchpointRow row, Ratings values, Thresholds thresholds, Profile profile, String still) {
        Optional<Gap> gap = values.gap();
        String source = source(row, values);
        Integer count = count(row, source);
        boolean provisional = count != null && count < GroupView.Shown.SETTLED_FROM;
        return new Scores(
                words.figure(values.ist()),
                words.figure(values.minimum()),
                words.figure(values.soll()),
                words.gap(gap),
                words.gapHint(gap),
                source,
                sourceText(source, row, values.ist().raw(), provisional),
                words.experience(
                        Classification.of(values, thresholds), values.ist().isOffScale()),
                words.classHelp(thresholds),
                values.hasOffScaleValue(),
                words.scenario(profile),
                profile.activeSoll().rating().isPresent()
                        && !profile.activeSoll().equals(values.soll()),
                provisional,
                still);
    }

    private String sourceText(
            @Nullable String source, @Nullable TouchpointRow row, @Nullable Double ist, boolean provisional) {
        if (source == null) {
            return "";
        }
        if (source.equals("override")) {
            return words.override(
                    row == null || !Objects.equals(row.rating().ist(), ist)
                            ? null
                            : row.rating().reason());
        }
        String text = words.source(source, count(row, source), provisional);
        Evidence evidence = row == null ? null : row.rating().evidence();
        return source.equals("customers") && evidence != null ? text + words.evidence(evidence) : text;
    }

    private static @Nullable Integer count(@Nullable TouchpointRow row, @Nullable String source) {
        return row == null || "manual".equals(source) || "override".equals(source)
                ? null
                : row.rating().count();
    }

    private static @Nullable String due(@Nullable TouchpointRow row, Scores scores) {
        Evidence evidence = row == null ? null : row.rating().evidence();
        return evidence == null || !"customers".equals(scores.source())
                ? null
                : evidence.freshTo().toString();
    }

    /** Where the Ist comes from; one that the read model does not know yet was typed a moment ago. */
    private @Nullable String source(@Nullable TouchpointRow row, Ratings values) {
        if (values.ist().raw() == null) {
            return null;
        }
        String known =
                row == null || !Objects.equals(row.rating().ist(), values.ist().raw())
                        ? null
                        : row.rating().source();
        if (known != null) {
            return known.toLowerCase(Locale.ROOT);
        }
        boolean overridden =
                row != null && (row.rating().isMeasured() || row.rating().isOverridden());
        return overridden ? "override" : "manual";
    }

    private List<GroupInfo> groups(Visit visit, Views views, Ratings values, Thresholds thresholds, int minimumN) {
        String kept = visit.user() == null ? "login" : "hidden";
        return Stream.of(RaterGroup.values())
                .map(group -> {
                    boolean hidden = views.hidden() && group == RaterGroup.CUSTOMER;
                    int needed = group.peopleNeeded(minimumN);
                    GroupView view = Objects.requireNonNull(views.groups().get(group));
                    return view instanceof GroupView.Shown shown
                            ? shown(shown, views, values, thresholds, needed)
                            : silent(group, hidden ? kept : needed > 1 ? "few" : "none", needed);
                })
                .toList();
    }

    private GroupInfo shown(GroupView.Shown view, Views views, Ratings values, Thresholds thresholds, int needed) {
        Views.More more = Objects.requireNonNull(views.shown().get(view.group()));
        return new GroupInfo(
                view.group().code(),
                words.group(view.group()),
                "shown",
                words.state(view, more.evidence(), needed),
                words.figure(view.mean().value()),
                view.people(),
                words.sure(view, more.sure()),
                words.range(view),
                words.gap(view.gap(values.soll())),
                words.experience(Optional.of(view.classified(values.soll(), values.minimum(), thresholds)), false),
                view.latest().toString(),
                words.trend(more.trend(), more.evidence().isPresent()),
                new RemarksInfo(
                        more.remarks().size(),
                        more.remarks().stream()
                                .limit(FIRST_REMARKS)
                                .map(RemarksResource::info)
                                .toList()));
    }

    /** Whether nobody or too few have rated is not told apart: even that few have would be a count. */
    private GroupInfo silent(RaterGroup group, String state, int needed) {
        return new GroupInfo(
                group.code(),
                words.group(group),
                state,
                words.get("state." + state, words.number(needed)),
                Figure.NONE,
                null,
                SureInfo.NONE,
                "",
                Figure.NONE,
                null,
                null,
                "",
                RemarksInfo.NONE);
    }

    /** What customers hold for important tells nothing of how they rate it, so it is said also to who has yet to rate. */
    private List<String> blindSpots(Visit visit, boolean hidden, int minimumN) {
        List<String> found = new ArrayList<>();
        sources.setup.of(visit.at().project().getId()).ifPresent(project -> {
            if (blindSpots.isByImportance(visit, project, minimumN)) {
                found.add(words.get("blindspot.importance"));
            }
            if (!hidden && blindSpots.isByRating(visit, project)) {
                found.add(words.get("blindspot"));
            }
        });
        return found;
    }
}
