package app.touchpoint.jira;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.build.MemberReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every member and type of Jira's API that the app's bytecode names has evidence in {@code src/jira-api/evidence.tsv}, or a reason and a place that
 * contains the damage in {@code src/jira-api/reviewed.tsv}. Who calls something new looks for evidence first.
 */
class JiraMembersTest {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path EVIDENCE = Path.of("..", "jira-api", "evidence.tsv");
    private static final Path REVIEWED = Path.of("..", "jira-api", "reviewed.tsv");
    private static final String TYPE_ONLY = "(type)";

    /** Grades that need no review. */
    private static final Set<String> GOOD = Set.of("A", "B", "C", "C=", "type");

    @Test
    void everyMemberHasEvidenceOrWasReviewed() throws IOException {
        Set<String> known = members(EVIDENCE);
        known.addAll(members(REVIEWED));
        Set<String> unknown = new TreeSet<>(MemberReport.members(CLASSES));
        unknown.removeAll(known);
        assertThat(unknown)
                .as("called, but neither in evidence.tsv nor in reviewed.tsv")
                .isEmpty();
    }

    @Test
    void noLineOutlivesItsCall() throws IOException {
        Set<String> stale = members(EVIDENCE);
        stale.addAll(members(REVIEWED));
        stale.removeAll(MemberReport.members(CLASSES));
        assertThat(stale).as("listed, but no longer called").isEmpty();
    }

    /** A type that is only handed on, implemented or caught has members in neither list, so it needs a line of its own. */
    @Test
    void everyTypeOfWhichNoMemberIsCalledHasEvidenceOrWasReviewed() throws IOException {
        Set<String> bare = new TreeSet<>(MemberReport.types(CLASSES));
        MemberReport.members(CLASSES).forEach(member -> bare.remove(member.substring(0, member.indexOf(' '))));
        Set<String> known = new TreeSet<>();
        for (Path file : List.of(EVIDENCE, REVIEWED)) {
            rows(file).stream().filter(row -> row.get(2).equals(TYPE_ONLY)).forEach(row -> known.add(row.get(1)));
        }
        assertThat(known).as("the lines " + TYPE_ONLY + " of both lists").isEqualTo(bare);
    }

    @Test
    void whatIsWorseThanSeenInUseStandsInTheReviewedList() throws IOException {
        assertThat(rows(EVIDENCE))
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(row.get(0)).as(String.join(" ", row)).isIn(GOOD));
    }

    @Test
    void whatWasReviewedHasAReasonAndAPlace() throws IOException {
        assertThat(rows(REVIEWED)).isNotEmpty().allSatisfy(row -> {
            assertThat(row).hasSize(6);
            assertThat(row.get(4)).as(row.get(1)).hasSizeGreaterThan(15);
            assertThat(row.get(5)).as(row.get(1)).contains(": ");
        });
    }

    @Test
    void placesAreThoseThatTheBytecodeNames() throws IOException {
        Map<String, Set<String>> callers = MemberReport.callers(CLASSES);
        assertThat(rows(REVIEWED))
                .filteredOn(row -> !row.get(2).equals(TYPE_ONLY))
                .allSatisfy(row -> assertThat(row.get(5).split(": ", 2)[0])
                        .as(row.get(1) + " " + row.get(2))
                        .isEqualTo(String.join(
                                ", ",
                                callers.getOrDefault(row.get(1) + " " + row.get(2) + " " + row.get(3), Set.of()))));
    }

    @Test
    void theListThatTravelsIsTheOneOfTheBytecode() throws IOException {
        assertThat(Files.readAllLines(CLASSES.resolve(MemberReport.LOCATION)))
                .containsExactlyElementsOf(MemberReport.members(CLASSES));
    }

    private static Set<String> members(Path file) throws IOException {
        Set<String> members = new TreeSet<>();
        for (List<String> row : rows(file)) {
            if (!row.get(2).equals(TYPE_ONLY)) {
                members.add(row.get(1) + " " + row.get(2) + " " + row.get(3));
            }
        }
        return members;
    }

    private static List<List<String>> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split("\t")))
                .toList();
    }
}
