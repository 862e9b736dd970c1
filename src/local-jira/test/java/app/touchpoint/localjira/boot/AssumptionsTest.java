package app.touchpoint.localjira.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of assumptions and the code that rests on them belong together: nothing is assumed without a number, no number is idle. */
class AssumptionsTest {
    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
    private static final Pattern NUMBER = Pattern.compile("A-[a-z0-9]+-[0-9]{2}");
    private static final Pattern LINE = Pattern.compile("(?m)^- (?:\\*\\*)?(" + NUMBER + ")\\b(.*(?:\\n  .*)*)");

    /** What a line may rest on. */
    private static final Pattern EVIDENCE = Pattern.compile(
            "\\*believed\\*|\\*stricter\\*|[Ss]een|[Dd]ocumentation|platform\\.md|design\\.md|Local Jira's own|Hostile:");

    private static Map<String, String> assumptions() throws IOException {
        Map<String, String> assumptions = new LinkedHashMap<>();
        for (MatchResult line : LINE.matcher(Files.readString(MODULE.resolve("ASSUMPTIONS.md")))
                .results()
                .toList()) {
            assertThat(assumptions.put(line.group(1), line.group(2)))
                    .as(line.group(1))
                    .isNull();
        }
        return assumptions;
    }

    private static Set<String> cited() throws IOException {
        try (Stream<Path> files = Files.walk(MODULE.resolve("main"))) {
            Set<String> cited = new TreeSet<>();
            for (Path file : files.filter(file -> file.toString().matches(".*\\.(java|vm|css|js)"))
                    .toList()) {
                NUMBER.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .forEach(cited::add);
            }
            return cited;
        }
    }

    @Test
    void eachIsCitedByTheCodeThatEmulatesIt() throws IOException {
        assertThat(cited()).containsExactlyInAnyOrderElementsOf(assumptions().keySet());
    }

    @Test
    void eachNamesItsEvidenceOrSaysThatItIsBelieved() throws IOException {
        assertThat(assumptions()).allSatisfy((number, text) -> assertThat(text).containsPattern(EVIDENCE));
    }

    @Test
    void theyStandInTheOrderOfTheirNumbers() throws IOException {
        Map<String, List<String>> parts = assumptions().keySet().stream()
                .collect(Collectors.groupingBy(number -> number.replaceFirst("-[0-9]+$", "")));

        assertThat(parts.values())
                .allSatisfy(numbers -> assertThat(new ArrayList<>(numbers)).isSorted());
    }
}
