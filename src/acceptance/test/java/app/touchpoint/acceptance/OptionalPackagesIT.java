package app.touchpoint.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.touchpoint.acceptance.harness.Answer;
import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
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

    /**
     * Packages of classes that modules of the app extend: without them the module cannot be loaded. Local Jira then refuses the app and names the
     * class; what Jira makes of such a module nobody has seen.
     */
    private static final Set<String> OF_MODULES = Set.of(
            "com.atlassian.jira.issue.customfields.impl",
            "com.atlassian.jira.issue.fields.rest",
            "com.atlassian.jira.user.anonymize");

    /** Those that local Jira offers otherwise; the rest of the optional imports is never there. */
    private static Set<String> optionalPackages() throws IOException {
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

    static Set<String> packagesThatMayBeAbsent() throws IOException {
        Set<String> names = optionalPackages();
        names.removeAll(OF_MODULES);
        return names;
    }

    @ParameterizedTest
    @MethodSource("packagesThatMayBeAbsent")
    void theAppStartsWithoutAPackage(String missing) {
        try (Jira jira = Jira.startWithout(Set.of(missing))) {
            jira.as("admin").get("/rest/touchpoint/1.0/health").expect(200);
            jira.as("admin").get("/projects/RAD").expect(200);
            assertThat(jira.output()).contains("Enabled app.touchpoint.jira");
        }
    }

    @Test
    void withoutAllOfThemItStartsAndNamesWhatIsMissing() throws IOException {
        assertThat(packagesThatMayBeAbsent()).hasSizeGreaterThan(5);
        String screens = "com.atlassian.jira.issue.fields.screen";
        try (Jira jira = Jira.startWithout(packagesThatMayBeAbsent())) {
            Answer health = jira.as("admin").get("/rest/touchpoint/1.0/health").expect(200);

            assertThat(health.json().path("findings").findValuesAsText("code")).contains("member-missing");
            assertThat(health.body()).contains(screens + ".");
            jira.as("admin").get("/projects/RAD").expect(200);
        }
    }

    @Test
    void withoutTheApiOfScreensAProjectIsSetUpAllTheSameAndTheScreensAreNamed() {
        try (Jira jira = Jira.startWithout(
                Set.of("com.atlassian.jira.issue.fields.screen", "com.atlassian.jira.issue.fields.screen.issuetype"))) {
            String key = Projects.createPlain(jira);
            Client admin = jira.as("admin");

            Answer answer = admin.post(
                            Projects.rest(key, "setup"), Map.of("template", "before-during-after", "language", "en"))
                    .expect(200);

            assertThat(StreamSupport.stream(answer.json().path("changes").spliterator(), false)
                            .filter(change -> change.path("deed").asText().equals("wait"))
                            .map(change -> change.path("item").asText())
                            .toList())
                    .containsExactly("scheme.screens");
            assertThat(answer.body()).contains("This Jira lacks what makes screens");
            Projects.importFile(jira, key, Csv.utf8("Phase;Touchpoint;Ist;Soll\nDuring the purchase;Pay;4;9\n"));
            assertThat(admin.get(Projects.rest(key, "matrix"))
                            .expect(200)
                            .json()
                            .path("touchpoints"))
                    .hasSize(1);
            Projects.found(admin, "project = " + key + " AND \"Soll/Ist gap\" = 5", 1);
            assertThat(admin.get("/rest/touchpoint/1.0/health")
                            .expect(200)
                            .json()
                            .path("findings"))
                    .filteredOn(finding -> finding.path("project").asText().equals(key))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.path("code").asText()).isEqualTo("part-waits");
                        assertThat(finding.path("remedy").isNull()).isTrue();
                    });
        }
    }
}
