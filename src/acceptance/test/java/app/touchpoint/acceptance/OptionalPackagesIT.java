package app.touchpoint.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Jira;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packaged app starts through real OSGi in a Jira that lacks what it imports optionally, and says at the health page what is missing. */
final class OptionalPackagesIT {
    @BeforeAll
    static void onlyOurOwnJiraCanLackSomething() {
        assumeThat(Jira.isForeign()).isFalse();
    }

    /** Those that local Jira offers otherwise; the rest of the optional imports is never there. */
    static Set<String> optionalPackages() throws IOException {
        Set<String> names = new TreeSet<>();
        try (JarFile jar = new JarFile(Jira.app().toFile())) {
            String imports = jar.getManifest().getMainAttributes().getValue("Import-Package");
            Matcher optional = Pattern.compile(
                            "((?:com\\.atlassian|com\\.opensymphony)[\\w.]+);[^,]*resolution:=\"?optional")
                    .matcher(imports);
            while (optional.find()) {
                names.add(optional.group(1));
            }
        }
        return names;
    }

    @ParameterizedTest
    @MethodSource("optionalPackages")
    void theAppStartsWithoutAPackage(String missing) {
        assertStartsWithout(Set.of(missing), missing);
    }

    @Test
    void theAppStartsWithoutAllOfThem() throws IOException {
        assertThat(optionalPackages()).hasSizeGreaterThan(5);
        assertStartsWithout(optionalPackages(), "com.atlassian.jira.issue.fields.screen");
    }

    private static void assertStartsWithout(Set<String> missing, String named) {
        try (Jira jira = Jira.startWithout(missing)) {
            Answer health = jira.as("admin").get("/rest/touchpoint/1.0/health").expect(200);

            // Annotations are gone from the bytecode's calls: nothing is lost with them.
            if (!named.contains(".annotation.")) {
                assertThat(health.json().path("findings").findValuesAsText("code"))
                        .as(health.toString())
                        .contains("member-missing");
                assertThat(health.body()).contains(named + ".");
            }
            jira.as("admin").get("/projects/RAD").expect(200);
            assertThat(jira.output()).contains("Enabled app.touchpoint.jira");
        }
    }
}
