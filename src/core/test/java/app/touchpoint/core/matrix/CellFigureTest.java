package app.touchpoint.core.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.touchpoint.core.Touchpoints;
import app.touchpoint.core.journey.Journeys;
import app.touchpoint.core.rating.ExperienceClass;
import app.touchpoint.core.rating.GroupView;
import app.touchpoint.core.rating.Opinion;
import app.touchpoint.core.rating.PerceptionGap;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.core.shared.Reading;
import app.touchpoint.core.touchpoint.Evidence;
import app.touchpoint.core.touchpoint.IstSource;
import app.touchpoint.core.touchpoint.Ratings;
import app.touchpoint.core.touchpoint.Touchpoint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CellFigureTest {
    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");
    private static final LocalDate MAY = LocalDate.of(2026, 5, 31);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final RowKey ROW = new RowKey.Without(RowKind.CHANNEL);

    private static Entry entry(Touchpoint touchpoint) {
        return MatrixBuilder.build(Journeys.bicycle(), List.of(touchpoint), RowKind.CHANNEL, Thresholds.DEFAULT)
                .entries()
                .get(0);
    }

    private static Entry typed(long number, @Nullable Double ist, Double soll) {
        return entry(Touchpoints.numbered(number).rated(ist, soll).build());
    }

    private static Entry measured(long number, double ist, int people, LocalDate until) {
        Touchpoint bare = Touchpoints.numbered(number).build();
        IstSource source = new IstSource(
                IstSource.Kind.CUSTOMERS,
                people,
                Optional.of(new Evidence(
                        Optional.of(new Evidence.Span(ist - 0.5, ist + 0.5)), until, until.plusMonths(1))));
        return entry(new Touchpoint(
                bare.issueId(),
                bare.issueKey(),
                bare.summary(),
                bare.placement(),
                new Ratings(Reading.of(ist), Reading.of(8.0), Reading.none(), Reading.none(), source)));
    }

    private static CellFigure figure(Aspect aspect, Entry... entries) {
        return CellFigure.of(
                List.of(entries), ROW, aspect, Opinions.NONE.of(aspect, Values.of(aspect), List.of(entries)));
    }

    @Test
    void aMeanSaysOfHowManyItIsAndFromWhereToWhereTheyGo() {
        CellFigure figure =
                figure(Aspect.IST, typed(1, 2.0, 8.0), typed(2, 9.0, 8.0), typed(3, null, 8.0), typed(4, 42.0, 8.0));

        assertThat(figure.value()).hasValue(5.5);
        assertThat(figure.low()).hasValue(2);
        assertThat(figure.high()).hasValue(9);
        assertThat(figure.known()).isEqualTo(2);
        assertThat(figure.all()).isEqualTo(4);
        assertThat(figure.behind()).as("nobody was asked").isEmpty();
        assertThat(figure.classes())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(ExperienceClass.DISAPPOINTING, 1, ExperienceClass.DELIGHTING, 1));
    }

    @Test
    void whereNothingIsKnownThereIsNoValue() {
        CellFigure figure = figure(Aspect.GAP, typed(1, null, 8.0));

        assertThat(figure.value()).isEmpty();
        assertThat(figure.low()).isEmpty();
        assertThat(figure.known()).isZero();
        assertThat(figure.all()).isEqualTo(1);
    }

    @Test
    void intervalsOfSeveralAreNeverPooledAndTheOldestDayAndTheFewestPeopleStandForAll() {
        CellFigure alone = figure(Aspect.IST, measured(1, 5, 40, JUNE));
        CellFigure together = figure(Aspect.IST, measured(1, 5, 40, JUNE), measured(2, 7, 12, MAY));

        CellFigure.Behind one = alone.behind().orElseThrow();
        assertThat(one.interval()).contains(new Evidence.Span(4.5, 5.5));
        assertThat(one.isThin()).isFalse();
        CellFigure.Behind both = together.behind().orElseThrow();
        assertThat(both.interval()).isEmpty();
        assertThat(both.fewest()).isEqualTo(12);
        assertThat(both.most()).isEqualTo(40);
        assertThat(both.isThin()).isTrue();
        assertThat(both.oldest()).contains(MAY);
        assertThat(both.isStale(MAY.plusMonths(1))).isFalse();
        assertThat(both.isStale(MAY.plusMonths(1).plusDays(1))).isTrue();
    }

    @Test
    void theIntervalOfAnIstIsNotThatOfItsGap() {
        CellFigure figure = figure(Aspect.GAP, measured(1, 5, 40, JUNE));

        assertThat(figure.value()).hasValue(3);
        assertThat(figure.behind().orElseThrow().interval()).isEmpty();
        assertThat(figure.behind().orElseThrow().fewest()).isEqualTo(40);
    }

    @Test
    void onlyWhatCustomersMeasuredHasChanged() {
        Values values = Values.changed(
                Map.of(1L, new Change(4, 6.5, 31, Movement.SHOWN), 2L, new Change(9, 1, 50, Movement.NOT_TESTED)));

        List<Entry> entries = List.of(measured(1, 6.5, 40, JUNE), typed(2, 1.0, 8.0), measured(3, 5, 40, MAY));
        CellFigure figure =
                CellFigure.of(entries, ROW, Aspect.CHANGE, Opinions.NONE.of(Aspect.CHANGE, values, entries));

        assertThat(figure.value()).hasValue(2.5);
        assertThat(figure.known()).isEqualTo(1);
        assertThat(figure.all()).isEqualTo(3);
        assertThat(figure.behind().orElseThrow().fewest()).isEqualTo(31);
        assertThat(figure.behind().orElseThrow().interval()).isEmpty();
        assertThat(figure.movements()).isEqualTo(Map.of(Movement.SHOWN, 1));
    }

    @Test
    void workIsCountedAndNeverAveragedAndWhatImprovesSeveralTouchpointsCountsOnce() {
        List<Entry> entries = List.of(typed(1, 1.0, 2.0), typed(2, 1.0, 2.0), typed(3, 1.0, 2.0));
        Values work = Opinions.NONE.of(
                Aspect.ACTIONS, Values.counted(Map.of(1L, Set.of(71L, 72L, 73L), 2L, Set.of(73L, 74L))), entries);

        CellFigure figure = CellFigure.of(entries, ROW, Aspect.ACTIONS, work);

        assertThat(figure.value()).hasValue(4);
        assertThat(figure.high()).hasValue(3);
    }

    @Test
    void workAtSeveralTouchpointsIsThatOfEachActionOnce() {
        OpenWork shared = OpenWork.of(73, true, false, true);
        OpenWork work = OpenWork.NONE
                .and(OpenWork.of(71, false, true, false))
                .and(shared)
                .and(OpenWork.NONE)
                .and(OpenWork.of(74, true, true, true).and(shared));

        assertThat(work.open()).isEqualTo(3);
        assertThat(work.overdue()).isEqualTo(2);
        assertThat(work.ownerless()).isEqualTo(2);
        assertThat(work.quickWins()).isEqualTo(2);
    }

    @Test
    void aRaterGroupSeesATouchpointItsOwnWayAndItsRowTellsTheClassInItsEyes() {
        Entry entry = typed(1, 2.0, 8.0);
        Opinions opinions = opinions();
        RowKey managers = new RowKey.ByName(RowKind.GROUP, "manager");

        Values ist = opinions.of(Aspect.IST, Values.of(Aspect.IST), List.of(entry));
        CellFigure seen = CellFigure.of(List.of(entry), managers, Aspect.IST, ist);
        assertThat(seen.value()).hasValue(9);
        assertThat(seen.classes()).isEqualTo(Map.of(ExperienceClass.DELIGHTING, 1));
        assertThat(CellFigure.of(List.of(entry), ROW, Aspect.IST, ist).classes())
                .as("what the Ist is in, which is 2")
                .isEqualTo(Map.of(ExperienceClass.DISAPPOINTING, 1));
        RowKey partners = new RowKey.ByName(RowKind.GROUP, "partner");
        assertThat(CellFigure.of(List.of(entry), partners, Aspect.IST, ist).classes())
                .as("partners said nothing")
                .isEmpty();
        assertThat(seen.behind().orElseThrow().fewest()).isEqualTo(1);
        assertThat(ist.of(ROW, entry)).hasValue(2);
        assertThat(ist.of(partners, entry)).isEmpty();

        assertThat(opinions.of(Aspect.GAP, Values.of(Aspect.GAP), List.of(entry))
                        .of(managers, entry))
                .hasValue(-1);
        assertThat(opinions.of(Aspect.SOLL, Values.of(Aspect.SOLL), List.of(entry))
                        .of(managers, entry))
                .hasValue(8);
    }

    @Test
    void whatASurveyMeasuredOfAGroupIsAsSureAndAsOldInItsRowAsItIs() {
        Entry entry = typed(1, 2.0, 8.0);
        RowKey customers = new RowKey.ByName(RowKind.GROUP, "customer");
        Evidence old = new Evidence(Optional.of(new Evidence.Span(3.5, 4.5)), MAY, JUNE);
        Map<RaterGroup, GroupView.Shown> views = new EnumMap<>(RaterGroup.class);
        views.put(
                RaterGroup.CUSTOMER,
                new GroupView.Shown(RaterGroup.CUSTOMER, new Rating(4), 50, Optional.empty(), NOW, Optional.of(old)));
        views.put(RaterGroup.MANAGER, new GroupView.Shown(RaterGroup.MANAGER, new Rating(9), 6, Optional.empty(), NOW));
        List<PerceptionGap> gaps = PerceptionGap.of(List.of(), views, 3);
        Opinions opinions = new Opinions(Map.of(1L, views), Map.of(1L, gaps), Set.of(), Thresholds.DEFAULT);

        CellFigure.Behind ist = behind(opinions, Aspect.IST, customers, entry, typed(2, 1.0, 2.0));
        assertThat(ist.oldest()).contains(MAY);
        assertThat(ist.isStale(JUNE)).isFalse();
        assertThat(ist.isStale(JUNE.plusDays(1))).isTrue();
        assertThat(ist.interval()).as("one of two has a value").contains(new Evidence.Span(3.5, 4.5));

        CellFigure.Behind gap = behind(opinions, Aspect.GAP, customers, entry);
        assertThat(gap.interval()).as("that of the Ist is none of the gap").isEmpty();
        assertThat(gap.isStale(JUNE.plusDays(1))).isTrue();

        CellFigure.Behind perceived = behind(opinions, Aspect.PERCEPTION, ROW, entry);
        assertThat(perceived.fewest()).isEqualTo(6);
        assertThat(perceived.oldest()).as("the older of the two").contains(MAY);
        assertThat(perceived.isStale(JUNE.plusDays(1))).isTrue();
    }

    private static CellFigure.Behind behind(Opinions opinions, Aspect aspect, RowKey row, Entry... entries) {
        Values plain = Values.of(aspect == Aspect.PERCEPTION ? Aspect.IST : aspect);
        List<Entry> all = List.of(entries);
        return CellFigure.of(all, row, aspect, opinions.of(aspect, plain, all))
                .behind()
                .orElseThrow();
    }

    @Test
    void perceptionGapsOfGroupsAreNeverMixedAndARowHasItsOwn() {
        Entry entry = typed(1, 2.0, 8.0);
        Values values = opinions().of(Aspect.PERCEPTION, Values.of(Aspect.IST), List.of(entry));

        assertThat(opinions().inside(List.of(entry))).contains(RaterGroup.EMPLOYEE);
        assertThat(values.of(ROW, entry).orElseThrow()).isCloseTo(2, within(1e-9));
        assertThat(values.of(new RowKey.ByName(RowKind.GROUP, "employee"), entry)
                        .orElseThrow())
                .isCloseTo(2, within(1e-9));
        assertThat(values.of(new RowKey.ByName(RowKind.GROUP, "customer"), entry))
                .isEmpty();
        assertThat(values.backing(ROW, entry).orElseThrow().people())
                .as("the smaller of the two numbers")
                .isEqualTo(9);
    }

    private static Opinions opinions() {
        List<Opinion> said = Stream.of(
                        Opinion.of(RaterGroup.CUSTOMER, 4, 50, true, NOW, null),
                        Opinion.of(RaterGroup.EMPLOYEE, 6, 9, true, NOW, null),
                        Opinion.of(RaterGroup.MANAGER, 9, 1, true, NOW, "anna"))
                .map(outcome -> outcome.orElseThrow())
                .toList();
        Map<RaterGroup, GroupView.Shown> views = new EnumMap<>(RaterGroup.class);
        GroupView.all(said, 3).forEach((group, view) -> {
            if (view instanceof GroupView.Shown shown) {
                views.put(group, shown);
            }
        });
        return new Opinions(
                Map.of(1L, views), Map.of(1L, PerceptionGap.of(said, Map.of(), 3)), Set.of(), Thresholds.DEFAULT);
    }

    @Test
    void rowsOfNamesStandInTheirOrderAndATouchpointOfSeveralStandsInEach() {
        List<Touchpoint> touchpoints = Stream.of(1L, 2L, 3L)
                .map(number -> Touchpoints.numbered(number).at(1, 11).build())
                .toList();
        Map<Long, List<String>> departments =
                Map.of(1L, List.of("Sales", "IT"), 2L, List.of("Sales"), 9L, List.of("HR"));

        Matrix matrix = MatrixBuilder.build(
                Journeys.bicycle(),
                touchpoints,
                new RowNames(RowKind.DEPARTMENT, List.of(), departments),
                Thresholds.DEFAULT);

        assertThat(matrix.rows())
                .extracting(row -> row.key() + "=" + row.score().all())
                .as("a name of a touchpoint that is not among them is no row")
                .containsExactly(
                        "ByName[kind=DEPARTMENT, name=IT]=1",
                        "ByName[kind=DEPARTMENT, name=Sales]=2",
                        "Without[kind=DEPARTMENT]=1");
        assertThat(matrix.score().all()).isEqualTo(3);
    }
}
