package app.touchpoint.core.rating;

import static app.touchpoint.core.rating.Opinions.asked;
import static app.touchpoint.core.rating.Opinions.blind;
import static app.touchpoint.core.rating.Opinions.own;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.touchpoint.core.shared.Rating;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PerceptionGapTest {
    private static final int MINIMUM = 5;
    private static final Opinion CUSTOMERS = asked(RaterGroup.CUSTOMER, 5.1, 40);

    @Test
    void gapIsInternalMinusCustomer() {
        assertThat(gaps(CUSTOMERS, own(RaterGroup.MANAGER, 8.1, "anna", 0)))
                .containsExactly(new PerceptionGap(RaterGroup.MANAGER, 3, PerceptionGap.Basis.ALL, 1, 40));
    }

    @Test
    void internalGroupsHaveAGapEach() {
        List<Opinion> opinions = new ArrayList<>(Opinions.employees(4, 4, 4, 4, 4));
        opinions.add(own(RaterGroup.MANAGER, 9.1, "anna", 0));
        opinions.add(CUSTOMERS);

        assertThat(PerceptionGap.of(opinions, Map.of(), MINIMUM))
                .containsExactly(
                        new PerceptionGap(RaterGroup.EMPLOYEE, -1.1, PerceptionGap.Basis.ALL, 5, 40),
                        new PerceptionGap(RaterGroup.MANAGER, 4, PerceptionGap.Basis.ALL, 1, 40));
    }

    @Test
    void blindRatingsAreUsedAloneAndItSaysSo() {
        assertThat(gaps(CUSTOMERS, blind(RaterGroup.MANAGER, 9.1, "anna", 0), own(RaterGroup.MANAGER, 5.1, "tom", 0)))
                .containsExactly(new PerceptionGap(RaterGroup.MANAGER, 4, PerceptionGap.Basis.BLIND, 1, 40));
    }

    @Test
    void whatSomebodySaysAfterHavingSeenTheCustomersDoesNotUndoTheBlindRating() {
        assertThat(gaps(CUSTOMERS, blind(RaterGroup.MANAGER, 9.1, "anna", 0), own(RaterGroup.MANAGER, 5.1, "anna", 1)))
                .containsExactly(new PerceptionGap(RaterGroup.MANAGER, 4, PerceptionGap.Basis.BLIND, 1, 40));
    }

    @Test
    void employeesGapStaysHiddenBelowTheMinimum() {
        List<Opinion> opinions = new ArrayList<>(Opinions.employees(4, 4, 4, 4));
        opinions.add(CUSTOMERS);

        assertThat(PerceptionGap.of(opinions, Map.of(), MINIMUM)).isEmpty();
    }

    @Test
    void thereIsNoGapWithoutEnoughCustomers() {
        assertThat(gaps(asked(RaterGroup.CUSTOMER, 5, 4), own(RaterGroup.MANAGER, 8, "anna", 0)))
                .isEmpty();
        assertThat(gaps(own(RaterGroup.MANAGER, 8, "anna", 0))).isEmpty();
    }

    @Test
    void fiveBlindEmployeesDoNotGiveAwayTwoOthers() {
        List<Opinion> opinions = withEmployees(5, 2);

        // All seven: (5 x 8 + 2 x 1) / 7 = 6. Blind alone 8 would give the two away: (7 x 6 - 5 x 8) / 2 = 1.
        assertThat(PerceptionGap.of(opinions, Map.of(), MINIMUM))
                .containsExactly(new PerceptionGap(RaterGroup.EMPLOYEE, 0.9, PerceptionGap.Basis.ALL, 7, 40));
    }

    @Test
    void fourBlindEmployeesStandNotAlone() {
        assertThat(PerceptionGap.of(withEmployees(4, 6), Map.of(), MINIMUM))
                .singleElement()
                .extracting(PerceptionGap::basis)
                .isEqualTo(PerceptionGap.Basis.ALL);
    }

    @Test
    void fiveBlindEmployeesStandAloneBesideFiveOthersOrNone() {
        assertThat(PerceptionGap.of(withEmployees(5, 5), Map.of(), MINIMUM))
                .containsExactly(new PerceptionGap(RaterGroup.EMPLOYEE, 2.9, PerceptionGap.Basis.BLIND, 5, 40));
        assertThat(PerceptionGap.of(withEmployees(5, 0), Map.of(), MINIMUM))
                .containsExactly(new PerceptionGap(RaterGroup.EMPLOYEE, 2.9, PerceptionGap.Basis.BLIND, 5, 40));
    }

    @Test
    void oneWhoChangedTheirMindAfterwardsIsNotGivenAway() {
        List<Opinion> opinions = withEmployees(6, 0);
        List<PerceptionGap> before = PerceptionGap.of(opinions, Map.of(), MINIMUM);
        opinions.add(own(RaterGroup.EMPLOYEE, 2, "blind0", 9));

        assertThat(PerceptionGap.of(opinions, Map.of(), MINIMUM)).isEqualTo(before);
        for (int person = 1; person < 5; person++) {
            opinions.add(own(RaterGroup.EMPLOYEE, 2, "blind" + person, 9 + person));
        }
        // The group's mean holds five later 2 and one 8, the blind ratings six 8: the one who said it once would be
        // told.
        assertThat(PerceptionGap.of(opinions, Map.of(), MINIMUM))
                .containsExactly(new PerceptionGap(RaterGroup.EMPLOYEE, -2.1, PerceptionGap.Basis.ALL, 6, 40));
    }

    /** Five who were blind and five who were not; then one more of the former and four of the latter, who move the mean of all. */
    @Test
    void theGapOfTheBlindMovesOnInStepsOfItsOwn() {
        List<Opinion> opinions = withEmployees(5, 5);
        List<PerceptionGap> before = PerceptionGap.of(opinions, Map.of(), MINIMUM);
        opinions.add(blind(RaterGroup.EMPLOYEE, 0, "blind5", 1));
        for (int person = 5; person < 9; person++) {
            opinions.add(own(RaterGroup.EMPLOYEE, 1, "other" + person, person));
        }

        assertThat(GroupView.of(RaterGroup.EMPLOYEE, opinions, MINIMUM))
                .isInstanceOfSatisfying(
                        GroupView.Shown.class,
                        shown -> assertThat(shown.people()).isEqualTo(15));
        assertThat(PerceptionGap.of(opinions, Map.of(), MINIMUM)).isEqualTo(before);
        for (int person = 6; person < 11; person++) {
            opinions.add(blind(RaterGroup.EMPLOYEE, 8, "blind" + person, 20 + person));
        }
        assertThat(PerceptionGap.of(opinions, Map.of(), MINIMUM))
                .singleElement()
                .extracting(PerceptionGap::internalPeople)
                .isEqualTo(11);
    }

    @Test
    void entriesForOthersDoNotHideTwoWhoWereNotBlind() {
        List<Opinion> opinions = withEmployees(6, 2);
        opinions.add(asked(RaterGroup.EMPLOYEE, 5, 20));

        // Whoever entered the 20 knows them, and would be left with the two.
        assertThat(PerceptionGap.of(opinions, Map.of(), MINIMUM))
                .singleElement()
                .extracting(PerceptionGap::basis)
                .isEqualTo(PerceptionGap.Basis.ALL);
    }

    private static Map<RaterGroup, GroupView.Shown> measured(RaterGroup group, double mean, int people) {
        return Map.of(group, new GroupView.Shown(group, new Rating(mean), people, Optional.empty(), Instant.EPOCH));
    }

    @Test
    void whatCustomersAnsweredInASurveyStandsAboveWhatWasEnteredForThem() {
        List<Opinion> opinions = List.of(CUSTOMERS, own(RaterGroup.MANAGER, 8, "anna", 1));

        assertThat(PerceptionGap.of(opinions, measured(RaterGroup.CUSTOMER, 6, 300), MINIMUM))
                .containsExactly(new PerceptionGap(RaterGroup.MANAGER, 2, PerceptionGap.Basis.ALL, 1, 300));
    }

    @Test
    void aSurveyAmongEmployeesCountsWhereThereAreNoBlindRatings() {
        Map<RaterGroup, GroupView.Shown> asked = measured(RaterGroup.EMPLOYEE, 7.1, 12);

        assertThat(PerceptionGap.of(List.of(CUSTOMERS), asked, MINIMUM))
                .containsExactly(new PerceptionGap(RaterGroup.EMPLOYEE, 2, PerceptionGap.Basis.MEASURED, 12, 40));
        assertThat(PerceptionGap.of(withEmployees(5, 0), asked, MINIMUM))
                .extracting(PerceptionGap::basis)
                .containsExactly(PerceptionGap.Basis.BLIND);
    }

    @ParameterizedTest
    @EnumSource(
            value = RaterGroup.class,
            names = {"CUSTOMER", "PARTNER", "MYSTERY_SHOPPER"})
    void onlyInternalGroupsHaveAGap(RaterGroup group) {
        assertThatIllegalArgumentException().isThrownBy(() -> PerceptionGap.of(group, List.of(), Map.of(), MINIMUM));
    }

    /** Blind employees say 8, the others 1, customers 5.1. */
    private static List<Opinion> withEmployees(int blind, int others) {
        List<Opinion> opinions = new ArrayList<>(List.of(CUSTOMERS));
        for (int i = 0; i < blind; i++) {
            opinions.add(blind(RaterGroup.EMPLOYEE, 8, "blind" + i, 0));
        }
        for (int i = 0; i < others; i++) {
            opinions.add(own(RaterGroup.EMPLOYEE, 1, "other" + i, 0));
        }
        return opinions;
    }

    private static List<PerceptionGap> gaps(Opinion... opinions) {
        return PerceptionGap.of(Stream.of(opinions).toList(), Map.of(), MINIMUM);
    }
}
