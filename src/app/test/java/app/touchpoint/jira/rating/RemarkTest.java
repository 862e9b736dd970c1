package app.touchpoint.jira.rating;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.rating.Opinion;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.jira.store.RatingRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was said is shown of a group that is shown, and of no person. */
class RemarkTest {

    private static final int MINIMUM = 5;
    private static final Instant START = Instant.parse("2026-11-01T10:00:00Z");

    private final List<RatingRow> rows = new ArrayList<>();

    private void rated(RaterGroup group, int people, @Nullable String rater, String remark) {
        int id = rows.size() + 1;
        Opinion opinion = new Opinion(group, new Rating(id % 10), people, false, START.plusSeconds(id), rater);
        rows.add(new RatingRow(id, 17, 10, opinion, rater == null ? "anna" : rater, remark, null));
    }

    private List<String> texts(RaterGroup group) {
        return Remark.of(group, rows, MINIMUM).stream().map(Remark::text).toList();
    }

    @Test
    void ofCustomersTheLatestComesFirstWithItsTime() {
        rated(RaterGroup.CUSTOMER, 20, null, "No answer");
        rated(RaterGroup.CUSTOMER, 7, null, " ");
        rated(RaterGroup.CUSTOMER, 5, null, "Friendly");

        assertThat(Remark.of(RaterGroup.CUSTOMER, rows, MINIMUM))
                .containsExactly(
                        new Remark("Friendly", START.plusSeconds(3)), new Remark("No answer", START.plusSeconds(1)));
        assertThat(texts(RaterGroup.MANAGER)).isEmpty();
    }

    @Test
    void fewerThanTheMinimumSayNothing() {
        rated(RaterGroup.CUSTOMER, 4, null, "No answer");
        for (int i = 1; i <= 4; i++) {
            rated(RaterGroup.EMPLOYEE, 1, "employee" + i, "Too slow " + i);
        }

        assertThat(texts(RaterGroup.CUSTOMER)).isEmpty();
        assertThat(texts(RaterGroup.EMPLOYEE)).isEmpty();
    }

    @Test
    void colleaguesAreHeardInTheOrderOfTheAlphabetWithoutATime() {
        for (String said : List.of("e", "b", "d", "a", "c")) {
            rated(RaterGroup.EMPLOYEE, 1, "employee " + said, said);
        }

        assertThat(texts(RaterGroup.EMPLOYEE)).containsExactly("a", "b", "c", "d", "e");
        assertThat(Remark.of(RaterGroup.EMPLOYEE, rows, MINIMUM))
                .allSatisfy(remark -> assertThat(remark.at()).isNull());
    }

    @Test
    void fewColleaguesAreNotHeardBehindAnEntryForOthers() {
        for (int i = 1; i <= 4; i++) {
            rated(RaterGroup.EMPLOYEE, 1, "employee" + i, "own");
        }
        rated(RaterGroup.EMPLOYEE, 5, null, "for five");

        assertThat(texts(RaterGroup.EMPLOYEE)).containsExactly("for five");
    }

    @Test
    void whatAPersonReplacedIsNotRepeated() {
        rated(RaterGroup.MANAGER, 1, "eva", "first");
        rated(RaterGroup.MANAGER, 1, "eva", "second");

        assertThat(texts(RaterGroup.MANAGER)).containsExactly("second");
    }
}
