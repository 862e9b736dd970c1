package app.touchpoint.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The manifest that Jira reads. */
class BundleTest {

    private static final Pattern CLAUSE = Pattern.compile("([\\w.]+)((?:;[^,\"]*(?:\"[^\"]*\")?)*)(?:,|$)");

    private static Attributes headers = new Attributes();
    private static final Map<String, String> IMPORTS = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("target", "classes", "META-INF", "MANIFEST.MF"))) {
            headers = new Manifest(in).getMainAttributes();
        }
        Matcher clauses = CLAUSE.matcher(headers.getValue("Import-Package"));
        while (clauses.find()) {
            IMPORTS.put(clauses.group(1), clauses.group(2));
        }
    }

    @Test
    void namesTheAppAsTheDescriptorDoes() throws IOException {
        String descriptor = Files.readString(Path.of("target", "classes", "atlassian-plugin.xml"));
        assertThat(headers.getValue("Atlassian-Plugin-Key")).isEqualTo("app.touchpoint.jira");
        assertThat(descriptor).contains("key=\"app.touchpoint.jira\"");
        assertThat(headers.getValue("Bundle-SymbolicName")).isEqualTo("app.touchpoint.jira");
        assertThat(headers.getValue("Spring-Context")).isEqualTo("*");
    }

    @Test
    void offersNothingToOtherApps() {
        assertThat(headers.getValue("Export-Package")).isNull();
    }

    @Test
    void carriesNoVersionOfAStandIn() {
        assertThat(IMPORTS)
                .isNotEmpty()
                .allSatisfy((name, attributes) -> assertThat(attributes.replace(" ", ""))
                        .as(name)
                        .matches(";version=\"?0(\\.0\\.0)?\"?(;resolution:=\"?optional\"?)?"
                                + "|;resolution:=\"?optional\"?;version=\"?0(\\.0\\.0)?\"?"));
    }

    @Test
    void packsNothingThatJiraGives() throws IOException {
        List<String> packed = Arrays.asList(headers.getValue("Private-Package").split(","));
        assertThat(packed)
                .noneMatch(name -> name.startsWith("com.atlassian")
                        || name.startsWith("org.springframework")
                        || name.startsWith("jakarta")
                        || name.startsWith("net.java.ao")
                        || name.startsWith("com.fasterxml")
                        || name.startsWith("org.slf4j"));
        assertThat(packed).contains("app.touchpoint.core.matrix", "app.touchpoint.jira.setup");
    }

    /** The distributions load classes of three more libraries, though we draw no random samples. */
    @Test
    void statisticsWorkWithNothingButWhatIsPacked() throws Exception {
        URL packed = Path.of("target", "classes").toUri().toURL();
        try (URLClassLoader jar = new URLClassLoader(new URL[] {packed}, ClassLoader.getPlatformClassLoader())) {
            Class<?> distributions = jar.loadClass("app.touchpoint.core.statistics.distribution.Distributions");
            assertThat((double) distributions.getMethod("z").invoke(null)).isCloseTo(1.959963984540054, within(1e-12));
            assertThat((double) distributions.getMethod("t", double.class).invoke(null, 11.0))
                    .isCloseTo(2.200985160091639, within(1e-12));
            assertThat((double) distributions
                            .getMethod("tBothTails", double.class, double.class)
                            .invoke(null, 2.200985160091639, 11.0))
                    .isCloseTo(0.05, within(1e-12));
        }
    }

    @Test
    void importsWhatOnlyTheDescriptorNames() {
        assertThat(IMPORTS).containsKey("com.atlassian.jira.plugin.webfragment.conditions");
    }

    @Test
    void leavesOutWhatTheBuildAloneUses() {
        assertThat(IMPORTS.keySet())
                .noneMatch(name -> name.startsWith("org.jspecify") || name.startsWith("app.touchpoint"));
    }
}
