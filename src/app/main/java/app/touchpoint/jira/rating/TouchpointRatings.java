package app.touchpoint.jira.rating;

import app.touchpoint.core.rating.GroupView;
import app.touchpoint.core.rating.Opinion;
import app.touchpoint.core.rating.PerceptionGap;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.statistics.Interval;
import app.touchpoint.core.statistics.MeanOfOpinions;
import app.touchpoint.core.trend.Trend;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.rating.MeasuredGroups.Measured;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.store.RatingRow;
import app.touchpoint.jira.store.RatingStore;
import app.touchpoint.jira.store.SeenStore;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads and adds ratings.
 *
 * <p>The customers' value is kept from everybody until they have rated or asked for it, which is remembered for good; a rating counts as
 * blind only if neither had happened and the Ist on the issue neither was nor had been the customers' value itself. Of who is not logged in nothing can
 * be remembered, and they may have an account with which they rate later: they never see it.
 */
@Component
public class TouchpointRatings {

    private static final Logger LOG = LoggerFactory.getLogger(TouchpointRatings.class);

    private final Stores stores;
    private final MeasuredGroups measured;
    private final PerceptionUpkeep perceptions;
    private final ProjectSettings settings;
    private final Clock clock;

    /** Where ratings are kept, and who has seen what. */
    @Component
    public static class Stores {

        private final RatingStore ratings;
        private final SeenStore seen;

        public Stores(RatingStore ratings, SeenStore seen) {
            this.ratings = ratings;
            this.seen = seen;
        }
    }

    public TouchpointRatings(
            Stores stores,
            MeasuredGroups measured,
            PerceptionUpkeep perceptions,
            ProjectSettings settings,
            Clock clock) {
        this.stores = stores;
        this.measured = measured;
        this.perceptions = perceptions;
        this.settings = settings;
        this.clock = clock;
    }

    /** What the visitor may see; seven statements at most. */
    public Views of(Visit visit, int minimumN) {
        List<RatingRow> rows = stores.ratings.ofIssue(visit.issue().getId());
        List<Opinion> opinions = rows.stream().map(RatingRow::opinion).toList();
        Measured asked = measured.of(visit.issue().getId(), visit.at().project().getId());
        Map<RaterGroup, GroupView> groups = new EnumMap<>(GroupView.all(opinions, minimumN));
        groups.putAll(asked.shown());
        boolean hidden =
                !asked.isShownAsIst() && !knows(visit) && groups.get(RaterGroup.CUSTOMER) instanceof GroupView.Shown;
        if (hidden) {
            groups.put(RaterGroup.CUSTOMER, new GroupView.None(RaterGroup.CUSTOMER));
        }
        Map<RaterGroup, Views.More> more = new EnumMap<>(RaterGroup.class);
        groups.forEach((group, view) -> {
            if (view instanceof GroupView.Shown shown) {
                more.put(group, more(shown, asked, rows, minimumN));
            }
        });
        return new Views(
                hidden,
                groups,
                hidden ? List.of() : PerceptionGap.of(opinions, asked.shown(), minimumN),
                more,
                mine(visit.user(), rows));
    }

    /** The perception gaps of a touchpoint that can be shown, employees first, to whomever knows what customers think of it; six statements at most. */
    public List<PerceptionGap> gaps(long issueId, long projectId) {
        List<Opinion> opinions =
                stores.ratings.ofIssue(issueId).stream().map(RatingRow::opinion).toList();
        return PerceptionGap.of(
                opinions,
                measured.of(issueId, projectId).shown(),
                settings.of(projectId).minimumN());
    }

    private static Views.More more(GroupView.Shown shown, Measured asked, List<RatingRow> rows, int minimumN) {
        RaterGroup group = shown.group();
        List<Opinion> opinions = rows.stream().map(RatingRow::opinion).toList();
        List<Remark> remarks = Remark.of(group, rows, minimumN);
        MeasuredGroups.View view = asked.views().get(group);
        return view == null
                ? new Views.More(
                        MeanOfOpinions.of(shown, opinions, minimumN),
                        Optional.of(Trend.of(GroupView.valuesOf(group, opinions, minimumN))),
                        Optional.empty(),
                        remarks)
                : new Views.More(
                        view.evidence()
                                .span()
                                .<MeanOfOpinions>map(
                                        span -> new MeanOfOpinions.Between(new Interval(span.low(), span.high())))
                                .orElse(MeanOfOpinions.Unsure.COMPOSITE),
                        view.trend(),
                        Optional.of(view.evidence()),
                        remarks);
    }

    /** Whether the visitor knows the customers' value. */
    public boolean knows(Visit visit) {
        ApplicationUser user = visit.user();
        return user != null && stores.seen.has(visit.issue().getId(), user.getKey());
    }

    /** Lets a visitor see the customers' value from now on. */
    public void reveal(Visit visit) {
        if (visit.user() != null) {
            stores.seen.add(visit.issue().getId(), visit.at().project().getId(), visit.userKey());
        }
    }

    /**
     * What somebody says about a touchpoint.
     *
     * @param value should be a rating
     * @param own whether it is the visitor's own view, which replaces what they said before
     */
    public record Wish(RaterGroup group, double value, int people, String remark, boolean own) {}

    /**
     * Adds a rating. The row that was stored; refused as by {@link Opinion#of}, and with {@code rating.people.too-few} (fewest) an
     * entry for other colleagues that stands for fewer than the minimum n.
     */
    public Outcome<RatingRow> rate(Visit visit, Wish wish) {
        boolean blind = !knows(visit)
                && !measured.of(visit.issue().getId(), visit.at().project().getId())
                        .isShownAsIst();
        return Opinion.of(
                        wish.group(),
                        wish.value(),
                        wish.people(),
                        blind,
                        clock.instant(),
                        wish.own() ? visit.userKey() : null)
                .fold(
                        opinion -> fewOthers(
                                        opinion,
                                        settings.of(visit.at().project().getId())
                                                .minimumN())
                                .<Outcome<RatingRow>>map(Outcome::refused)
                                .orElseGet(() -> Outcome.done(stored(visit, opinion, wish.remark()))),
                        Outcome::refused);
    }

    /** An entry for so few colleagues would never count; those who made it shall know at once. */
    private static Optional<Refusal> fewOthers(Opinion opinion, int minimumN) {
        int needed = opinion.group().peopleNeeded(minimumN);
        return opinion.group().isAmongColleagues() && !opinion.isOwn() && opinion.people() < needed
                ? Optional.of(Refusal.of(Refusal.Reason.RULE, "rating.people.too-few", needed))
                : Optional.empty();
    }

    private RatingRow stored(Visit visit, Opinion opinion, String remark) {
        RatingRow row = new RatingRow(
                0, visit.issue().getId(), visit.at().project().getId(), opinion, visit.userKey(), remark, null);
        stores.ratings.add(row);
        reveal(visit);
        try {
            perceptions.recount(row.issueId(), row.projectId());
        } catch (RuntimeException e) {
            // The rating is stored, and whoever gave it would give it again if told of a failure.
            LOG.warn("No search knows of the latest rating of issue {} until it is rated again.", row.issueId(), e);
        }
        return row;
    }

    private static Optional<RatingRow> mine(@Nullable ApplicationUser user, List<RatingRow> rows) {
        return user == null
                ? Optional.empty()
                : rows.stream()
                        .filter(row -> user.getKey().equals(row.opinion().rater()))
                        .reduce((earlier, later) -> later);
    }
}
