package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.criterion.Upkeep;
import app.touchpoint.core.statistics.FinitePopulation;
import app.touchpoint.core.statistics.Normalisation;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.access.People;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.JsonText;
import app.touchpoint.jira.measure.CriterionDetails.ScaleInfo;
import app.touchpoint.jira.measure.CriterionDetails.TargetInfo;
import app.touchpoint.jira.measure.CriterionInfo.LatestInfo;
import app.touchpoint.jira.measure.CriterionInfo.NamesInfo;
import app.touchpoint.jira.measure.LatestMeasurements.Latest;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.SurveyStore;
import app.touchpoint.jira.touchpoint.LastMade;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Criteria as REST shows them. */
@Component
public class CriterionViews {

    private final LastMade<Listed, JsonText> listed = new LastMade<>();
    private final CriteriaReader reader;
    private final CriteriaKeeper keeper;
    private final SurveyStore surveys;
    private final People people;
    private final Access access;

    public CriterionViews(
            CriteriaReader reader, CriteriaKeeper keeper, SurveyStore surveys, People people, Access access) {
        this.reader = reader;
        this.keeper = keeper;
        this.surveys = surveys;
        this.people = people;
        this.access = access;
    }

    /**
     * All that the JSON of a criterion in a list depends on.
     *
     * @param touchpoint issue key; null for the journey as a whole
     */
    private record Listed(
            CriterionRow row,
            @Nullable Latest latest,
            @Nullable String touchpoint) {

        /** In numbers of what is remembered of a touchpoint: one for itself and each segment. */
        int weight() {
            return 2 + (latest == null ? 0 : latest.views().segments().size());
        }

        CriterionInfo info() {
            return new CriterionInfo(
                    row.id(),
                    row.criterion().wording().name(),
                    NamesInfo.of(row.criterion().wording().names()),
                    touchpoint,
                    row.criterion().standing().active(),
                    CriterionViews.latest(latest));
        }
    }

    /** A {@link CriterionInfo}, as a list has it. */
    JsonText brief(Entered entered, CriteriaReader.Read read) {
        Listed source = new Listed(read.row(), read.latest(), key(entered, read));
        return listed.of(source.row().id(), source.weight(), source, unknown -> JsonText.of(unknown.info()));
    }

    /** The same with what was measured of it last. */
    CriteriaReader.Read measured(CriteriaReader.Read read) {
        return reader.measured(read);
    }

    /** On its own. */
    CriterionDetails details(Entered entered, CriteriaReader.Read read) {
        Criterion criterion = read.row().criterion();
        Measure measure = criterion.measure();
        Upkeep.Duties duties = criterion.upkeep().duties();
        return new CriterionDetails(
                read.row().id(),
                read.row().version(),
                read.row().series(),
                key(entered, read),
                criterion.wording().name(),
                NamesInfo.of(criterion.wording().names()),
                criterion.wording().question(),
                criterion.wording().unit(),
                criterion.wording().level().code(),
                measure.type().code(),
                measure.scale()
                        .map(scale -> new ScaleInfo(scale.min(), scale.max()))
                        .orElse(null),
                measure.topBoxes(),
                finite(measure.lowest()),
                finite(measure.highest()),
                measure.anchors().map(Normalisation.Anchored::worst).orElse(null),
                measure.anchors().map(Normalisation.Anchored::target).orElse(null),
                measure.direction().code(),
                criterion.sampling().group().code(),
                criterion.sampling().segment(),
                criterion.sampling().method().code(),
                criterion.sampling().source(),
                criterion.sampling().minimum(),
                criterion.sampling().population().map(FinitePopulation::size).orElse(null),
                criterion.upkeep().collectionDays(),
                criterion.upkeep().reviewDays(),
                people.name(duties.collector()),
                people.called(duties.collector()),
                people.name(duties.owner()),
                people.called(duties.owner()),
                duties.audience(),
                duties.actionRule(),
                criterion.standing().weight(),
                criterion.standing().active(),
                surveys.isMeasured(read.row().id(), read.row().series()),
                keeper.targets(read.row()).targets().stream()
                        .map(target ->
                                new TargetInfo(target.validFrom().toString(), target.minimum(), target.desired()))
                        .toList(),
                access.may(entered.visit(), Deed.SET_CRITERIA),
                latest(measured(read).latest()));
    }

    private static @Nullable Double finite(double value) {
        return Double.isInfinite(value) ? null : value;
    }

    private static @Nullable String key(Entered entered, CriteriaReader.Read read) {
        return read.touchpoint() == null
                ? null
                : entered.visit().project().getKey() + "-" + read.touchpoint().issueNumber();
    }

    private static @Nullable LatestInfo latest(@Nullable Latest latest) {
        return latest == null
                ? null
                : new LatestInfo(
                        FigureInfo.of(latest.views().overall()),
                        FigureInfo.segments(latest.views()),
                        latest.start().toString(),
                        latest.end().toString(),
                        latest.stale());
    }
}
