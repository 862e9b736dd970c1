package app.touchpoint.core.rating;

import static app.touchpoint.core.rating.Opinions.START;
import static app.touchpoint.core.rating.Opinions.asked;
import static app.touchpoint.core.rating.Opinions.employees;
import static app.touchpoint.core.rating.Opinions.own;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.core.shared.Reading;
import app.touchpoint.core.touchpoint.Gap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class GroupViewTest {
    private static final int MINIMUM = 5;

    private static Optional<GroupView.Entries> entries(double low, double high) {
        return Optional.of(new GroupView.Entries(new Rating(low), new Rating(high)));
    }

    @Test
    void meanIsWeightedByPeople() {
        // (8 x 30 + 5 x 10) / 40 = 7.25
        List<Opinion> opinions = List.of(asked(RaterGroup.CUSTOMER, 8, 30), asked(RaterGroup.CUSTOMER, 5, 10));

        assertThat(GroupView.of(RaterGroup.CUSTOMER, opinions, MINIMUM))
                .isEqualTo(new GroupView.Shown(RaterGroup.CUSTOMER, new Rating(7.25), 40, entries(5, 8), START));
    }

    @Test
    void laterRatingOfAPersonReplacesTheEarlierOne() {
        List<Opinion> opinions = List.of(own(RaterGroup.MANAGER, 9, "anna", 2), own(RaterGroup.MANAGER, 3, "anna", 1));

        GroupView.Shown shown = (GroupView.Shown) GroupView.of(RaterGroup.MANAGER, opinions, MINIMUM);

        assertThat(shown.mean()).isEqualTo(new Rating(9));
        assertThat(shown.people()).isEqualTo(1);
        assertThat(shown.entries()).isEqualTo(entries(9, 9));
    }

    @Test
    void whatCountsIsInTheOrderOfTimeWithoutWhatWasTakenBack() {
        List<Opinion> opinions = List.of(
                own(RaterGroup.MANAGER, 9, "anna", 4),
                own(RaterGroup.MANAGER, 5, "tom", 3),
                own(RaterGroup.MANAGER, 1, "anna", 1),
                own(RaterGroup.MANAGER, 7, "eva", 2),
                asked(RaterGroup.CUSTOMER, 2, 30));

        assertThat(GroupView.valuesOf(RaterGroup.MANAGER, opinions, MINIMUM)).containsExactly(7.0, 5.0, 9.0);
    }

    @Test
    void onePersonCannotMakeUpAMinimumByRatingFiveTimes() {
        List<Opinion> opinions = new ArrayList<>();
        for (int day = 0; day < 5; day++) {
            opinions.add(own(RaterGroup.EMPLOYEE, day, "tom", day));
        }

        assertThat(GroupView.of(RaterGroup.EMPLOYEE, opinions, MINIMUM))
                .isEqualTo(new GroupView.Suppressed(RaterGroup.EMPLOYEE, MINIMUM));
    }

    @Test
    void aProjectWithALowerMinimumStillShowsNothingOfFewerThanFiveEmployees() {
        List<Opinion> four = employees(3, 4, 5, 6);
        List<Opinion> customers = List.of(asked(RaterGroup.CUSTOMER, 8, 3));

        assertThat(GroupView.of(RaterGroup.EMPLOYEE, four, 3))
                .isEqualTo(new GroupView.Suppressed(RaterGroup.EMPLOYEE, 5));
        assertThat(GroupView.of(RaterGroup.CUSTOMER, customers, 3)).isInstanceOf(GroupView.Shown.class);
    }

    @Test
    void customersWhoAreEnteredOneByOneCountOnlyTogether() {
        List<Opinion> opinions = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            opinions.add(asked(RaterGroup.CUSTOMER, 6, 1));
        }
        GroupView ofFive = GroupView.of(RaterGroup.CUSTOMER, opinions, MINIMUM);
        opinions.add(new Opinion(RaterGroup.CUSTOMER, new Rating(9), 1, false, START.plusSeconds(1), null));

        assertThat(ofFive).isEqualTo(new GroupView.Shown(RaterGroup.CUSTOMER, new Rating(6), 5, entries(6, 6), START));
        assertThat(GroupView.of(RaterGroup.CUSTOMER, opinions, MINIMUM))
                .as("what the sixth has said is not to be reckoned")
                .isEqualTo(ofFive);
        opinions.add(asked(RaterGroup.CUSTOMER, 3, 4));
        assertThat(GroupView.of(RaterGroup.CUSTOMER, opinions, MINIMUM))
                .isInstanceOfSatisfying(
                        GroupView.Shown.class,
                        shown -> assertThat(shown.people()).isEqualTo(10));
    }

    @ParameterizedTest
    @CsvSource({"1, 4", "4, 1", "4, 4"})
    void whoEntersForOthersCannotMakeUpAMinimumForColleagues(int own, int people) {
        List<Opinion> opinions = new ArrayList<>(employees(new double[own]));
        opinions.add(asked(RaterGroup.EMPLOYEE, 0, people));

        assertThat(GroupView.of(RaterGroup.EMPLOYEE, opinions, MINIMUM))
                .isEqualTo(new GroupView.Suppressed(RaterGroup.EMPLOYEE, MINIMUM));
    }

    @Test
    void fewOwnViewsStayOutOfAMeanThatEntriesForOthersUnlock() {
        List<Opinion> opinions = new ArrayList<>(employees(3, 3, 3, 3));
        opinions.add(asked(RaterGroup.EMPLOYEE, 9, 4));
        opinions.add(asked(RaterGroup.EMPLOYEE, 0, 5));

        assertThat(GroupView.of(RaterGroup.EMPLOYEE, opinions, MINIMUM))
                .isInstanceOfSatisfying(GroupView.Shown.class, shown -> {
                    assertThat(shown.people()).isEqualTo(5);
                    assertThat(shown.mean()).isEqualTo(new Rating(0));
                });
        assertThat(GroupView.valuesOf(RaterGroup.EMPLOYEE, opinions, MINIMUM)).containsExactly(0.0);
        opinions.add(own(RaterGroup.EMPLOYEE, 3, "tom", 0));
        assertThat(GroupView.of(RaterGroup.EMPLOYEE, opinions, MINIMUM))
                .isInstanceOfSatisfying(GroupView.Shown.class, shown -> {
                    assertThat(shown.people()).isEqualTo(10);
                    assertThat(shown.mean()).isEqualTo(new Rating(1.5));
                });
    }

    @Test
    void lowestAndHighestRatingOfAColleagueAreNotTold() {
        assertThat(GroupView.of(RaterGroup.EMPLOYEE, employees(1, 7, 7, 7, 7), MINIMUM))
                .isInstanceOfSatisfying(
                        GroupView.Shown.class,
                        shown -> assertThat(shown.entries()).isEmpty());
    }

    @Test
    void fiveEmployeesAreShownAndFourAreNot() {
        assertThat(GroupView.of(RaterGroup.EMPLOYEE, employees(1, 2, 3, 4), MINIMUM))
                .isEqualTo(new GroupView.Suppressed(RaterGroup.EMPLOYEE, MINIMUM));
        assertThat(GroupView.of(RaterGroup.EMPLOYEE, employees(1, 2, 3, 4, 5), MINIMUM))
                .isInstanceOfSatisfying(
                        GroupView.Shown.class, shown -> assertThat(shown.mean()).isEqualTo(new Rating(3)));
    }

    /** Mean 3 of five and 3.5 of six would say that the sixth gave 6. */
    @Test
    void theMeanOfFiveDoesNotMoveUntilFiveMoreHaveRated() {
        GroupView five = GroupView.of(RaterGroup.EMPLOYEE, employees(1, 2, 3, 4, 5), MINIMUM);

        assertThat(GroupView.of(RaterGroup.EMPLOYEE, employees(1, 2, 3, 4, 5, 6), MINIMUM))
                .isEqualTo(five);
        assertThat(GroupView.of(RaterGroup.EMPLOYEE, employees(1, 2, 3, 4, 5, 6, 7, 8, 9), MINIMUM))
                .isEqualTo(five);
        assertThat(GroupView.of(RaterGroup.EMPLOYEE, employees(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), MINIMUM))
                .isInstanceOfSatisfying(GroupView.Shown.class, shown -> {
                    assertThat(shown.people()).isEqualTo(10);
                    assertThat(shown.mean()).isEqualTo(new Rating(5.5));
                });
    }

    @Test
    void oneWhoChangesTheirMindAgainAndAgainMovesNothing() {
        List<Opinion> opinions = new ArrayList<>(employees(1, 2, 3, 4, 5));
        GroupView before = GroupView.of(RaterGroup.EMPLOYEE, opinions, MINIMUM);
        for (int day = 10; day < 20; day++) {
            opinions.add(own(RaterGroup.EMPLOYEE, 10, "employee0", day));
        }

        assertThat(GroupView.of(RaterGroup.EMPLOYEE, opinions, MINIMUM)).isEqualTo(before);
        for (int person = 1; person < 5; person++) {
            opinions.add(own(RaterGroup.EMPLOYEE, 10, "employee" + person, 20 + person));
        }
        assertThat(GroupView.of(RaterGroup.EMPLOYEE, opinions, MINIMUM))
                .isInstanceOfSatisfying(
                        GroupView.Shown.class, shown -> assertThat(shown.mean()).isEqualTo(new Rating(10)));
    }

    /** What a project asks of its colleagues beyond five holds for the steps too. */
    @Test
    void aProjectWithAHigherMinimumMovesOnInLargerSteps() {
        assertThat(GroupView.of(RaterGroup.EMPLOYEE, employees(new double[9]), 7))
                .isInstanceOf(GroupView.Suppressed.class);
        assertThat(GroupView.of(RaterGroup.EMPLOYEE, employees(new double[19]), 7))
                .isInstanceOfSatisfying(
                        GroupView.Shown.class,
                        shown -> assertThat(shown.people()).isEqualTo(10));
        assertThat(GroupView.of(RaterGroup.EMPLOYEE, employees(new double[20]), 7))
                .isInstanceOfSatisfying(
                        GroupView.Shown.class,
                        shown -> assertThat(shown.people()).isEqualTo(20));
    }

    /** Six less five would be the sixth. */
    @Test
    void whoeverChangesTheMinimumAndLooksAgainLearnsOfNoSingleOne() {
        for (int people = 5; people <= 40; people++) {
            List<Opinion> opinions = employees(new double[people]);
            Set<Integer> shown = new HashSet<>();
            for (int minimum = 3; minimum <= 15; minimum++) {
                if (GroupView.of(RaterGroup.EMPLOYEE, opinions, minimum) instanceof GroupView.Shown view) {
                    shown.add(view.people());
                }
            }
            assertThat(shown).isNotEmpty().allMatch(count -> count % 5 == 0);
        }
    }

    /** Whoever looks after every single rating sees nothing that fewer than five made. */
    @RepeatedTest(30)
    void twoLooksInARowDifferInNothingOrInEnoughPeople(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        List<Opinion> opinions = new ArrayList<>();
        Set<Opinion> seen = Set.of();
        for (int day = 0; day < 60; day++) {
            opinions.add(own(RaterGroup.EMPLOYEE, random.nextInt(11), "employee" + random.nextInt(20), day));
            Set<Opinion> now = new HashSet<>(GroupView.counted(RaterGroup.EMPLOYEE, opinions, MINIMUM));
            Set<Opinion> fresh = new HashSet<>(now);
            fresh.removeAll(seen);
            assertThat(fresh.size()).matches(people -> people == 0 || people >= MINIMUM);
            assertThat(now).hasSizeGreaterThanOrEqualTo(seen.size());
            seen = now;
        }
        assertThat(seen).isNotEmpty();
    }

    @Test
    void whatIsSuppressedIsTheSameForEveryNumberAndEveryValue() {
        assertThat(GroupView.of(RaterGroup.EMPLOYEE, employees(10), MINIMUM))
                .isEqualTo(GroupView.of(RaterGroup.EMPLOYEE, employees(0, 1, 2, 3), MINIMUM));
    }

    @ParameterizedTest
    @CsvSource({
        "CUSTOMER, 4, false",
        "CUSTOMER, 5, true",
        "MANAGER, 1, true",
        "PARTNER, 1, true",
        "MYSTERY_SHOPPER, 1, true"
    })
    void minimumHoldsForThoseWhoAreProtectedByNumber(RaterGroup group, int people, boolean shown) {
        assertThat(GroupView.of(group, List.of(asked(group, 7, people)), MINIMUM) instanceof GroupView.Shown)
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"5, true", "29, true", "30, false"})
    void viewOfFewIsProvisional(int people, boolean provisional) {
        assertThat(GroupView.of(RaterGroup.CUSTOMER, List.of(asked(RaterGroup.CUSTOMER, 7, people)), MINIMUM))
                .isInstanceOfSatisfying(
                        GroupView.Shown.class,
                        shown -> assertThat(shown.isProvisional()).isEqualTo(provisional));
    }

    @ParameterizedTest
    @EnumSource
    void groupWithoutOpinionsIsNone(RaterGroup group) {
        assertThat(GroupView.of(group, List.of(), MINIMUM)).isEqualTo(new GroupView.None(group));
    }

    @RepeatedTest(50)
    void orderOfOpinionsDoesNotMatter(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        List<Opinion> opinions = Opinions.random(random, 40);
        List<Opinion> shuffled = new ArrayList<>(opinions);
        Collections.shuffle(shuffled, random);

        assertThat(GroupView.all(shuffled, MINIMUM)).isEqualTo(GroupView.all(opinions, MINIMUM));
        assertThat(PerceptionGap.of(shuffled, Map.of(), MINIMUM))
                .isEqualTo(PerceptionGap.of(opinions, Map.of(), MINIMUM));
    }

    @RepeatedTest(50)
    void otherGroupsNeverChangeAGroupsView(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        List<Opinion> opinions = Opinions.random(random, 60);
        for (RaterGroup group : RaterGroup.values()) {
            List<Opinion> alone = opinions.stream()
                    .filter(opinion -> opinion.group() == group)
                    .toList();

            assertThat(GroupView.all(opinions, MINIMUM).get(group)).isEqualTo(GroupView.of(group, alone, MINIMUM));
        }
    }

    @RepeatedTest(50)
    void shownMeanLiesBetweenLowAndHighAndStandsForEnough(RepetitionInfo round) {
        List<Opinion> opinions = Opinions.random(new Random(round.getCurrentRepetition()), 25);
        for (GroupView view : GroupView.all(opinions, MINIMUM).values()) {
            if (view instanceof GroupView.Shown shown) {
                shown.entries().ifPresent(entries -> assertThat(shown.mean()).isBetween(entries.low(), entries.high()));
                assertThat(shown.people()).isGreaterThanOrEqualTo(shown.group().peopleNeeded(MINIMUM));
            }
        }
    }

    @Test
    void viewHasGapAndClassOfItsOwn() {
        GroupView.Shown shown = (GroupView.Shown)
                GroupView.of(RaterGroup.MANAGER, List.of(own(RaterGroup.MANAGER, 5.1, "anna", 0)), MINIMUM);

        assertThat(shown.gap(Reading.of(8.1))).contains(new Gap(3));
        assertThat(shown.gap(Reading.of(42.0))).isEmpty();
        assertThat(shown.classified(Reading.of(8.0), Reading.of(6.0), Thresholds.DEFAULT)
                        .experienceClass())
                .isEqualTo(ExperienceClass.DISAPPOINTING);
        assertThat(shown.classified(Reading.of(8.0), Reading.none(), Thresholds.DEFAULT)
                        .experienceClass())
                .isEqualTo(ExperienceClass.OKAY);
    }

    @ParameterizedTest
    @CsvSource({
        "11, 1, rating.off-scale",
        "-0.1, 1, rating.off-scale",
        "NaN, 1, rating.off-scale",
        "5, 0, rating.people.out-of-range",
        "5, -3, rating.people.out-of-range",
        "5, 10000001, rating.people.out-of-range"
    })
    void impossibleRatingIsRefused(double value, int people, String code) {
        assertThat(Opinion.of(RaterGroup.CUSTOMER, value, people, false, START, null)
                        .<String>fold(done -> "done", refusal -> refusal.code()))
                .isEqualTo(code);
    }

    @Test
    void whoEntersSeveralPeopleEntersNoViewOfTheirOwn() {
        Opinion several =
                Opinion.of(RaterGroup.CUSTOMER, 5, 3, false, START, "anna").orElseThrow();

        assertThat(several.rater()).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Opinion(RaterGroup.CUSTOMER, new Rating(5), 3, false, START, "anna"));
        assertThat(Opinion.of(RaterGroup.MANAGER, 5, 1, true, START, "anna")).isInstanceOf(Outcome.Done.class);
    }
}
