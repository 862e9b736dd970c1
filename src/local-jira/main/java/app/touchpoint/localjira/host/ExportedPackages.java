package app.touchpoint.localjira.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The packages that bundles may import from local Jira: those of Jira's API that have evidence (all that {@code src/jira-api} holds), and
 * those of the libraries that Jira is known to share (A-host-02). Nothing else of local Jira is visible to an app.
 */
final class ExportedPackages {

    /** Packages of Jira and of Atlassian's platform get Jira's version; what an app imports must not depend on it. */
    private static final String JIRA = "11.3.10";

    /** Libraries with the version that is on local Jira's class path. */
    private static final Map<String, String> LIBRARIES = Map.ofEntries(
            Map.entry("jakarta.inject", "2.0.1"),
            Map.entry("jakarta.servlet", "6.0.0"),
            Map.entry("jakarta.servlet.http", "6.0.0"),
            Map.entry("jakarta.ws.rs", "3.1.0"),
            Map.entry("jakarta.ws.rs.container", "3.1.0"),
            Map.entry("jakarta.ws.rs.core", "3.1.0"),
            Map.entry("jakarta.ws.rs.ext", "3.1.0"),
            Map.entry("com.fasterxml.jackson.annotation", "2.19.2"),
            Map.entry("com.fasterxml.jackson.core", "2.19.2"),
            Map.entry("com.fasterxml.jackson.core.type", "2.19.2"),
            Map.entry("com.fasterxml.jackson.databind", "2.19.2"),
            Map.entry("com.fasterxml.jackson.databind.annotation", "2.19.2"),
            Map.entry("com.fasterxml.jackson.databind.node", "2.19.2"),
            Map.entry("net.java.ao", "6.1.1"),
            Map.entry("net.java.ao.schema", "6.1.1"),
            Map.entry("org.apache.log4j", "1.2.17"),
            Map.entry("org.slf4j", "2.0.17"),
            Map.entry("org.springframework.beans.factory.annotation", "6.2.11"),
            Map.entry("org.springframework.context.annotation", "6.2.11"),
            Map.entry("org.springframework.stereotype", "6.2.11"));

    /**
     * Names of packages, separated by commas, that this Jira is not to offer: how an app does without what it imports optionally is seen only
     * where that is really absent.
     */
    private static final String WITHHELD = "localjira.withheld";

    private ExportedPackages() {}

    /** All of them as OSGi's property for extra system packages wants it. */
    static String asFrameworkProperty() {
        TreeSet<String> clauses = new TreeSet<>();
        Set<String> withheld = Set.of(System.getProperty(WITHHELD, "").split(","));
        LIBRARIES.forEach((name, version) -> {
            if (!withheld.contains(name)) {
                clauses.add(name + ";version=\"" + version + "\"");
            }
        });
        for (String name : jiraPackages()) {
            if (!withheld.contains(name)) {
                clauses.add(name + ";version=\"" + JIRA + "\"");
            }
        }
        return String.join(",", clauses);
    }

    /** The packages below {@code com.atlassian}, {@code com.opensymphony} and {@code webwork} beside Jira's API classes. */
    private static TreeSet<String> jiraPackages() {
        TreeSet<String> packages = new TreeSet<>();
        for (Class<?> anchor :
                new Class<?>[] {com.atlassian.activeobjects.external.ActiveObjects.class, ExportedPackages.class}) {
            CodeSource source = anchor.getProtectionDomain().getCodeSource();
            packages.addAll(packagesIn(source.getLocation()));
        }
        // Called by the Active Objects library inside of local Jira; no app is known to use them.
        packages.removeIf(
                name -> name.equals("com.atlassian.util.profiling") || name.equals("com.atlassian.plugin.util"));
        return packages;
    }

    private static TreeSet<String> packagesIn(URL location) {
        try {
            Path path = Path.of(location.toURI());
            if (Files.isDirectory(path)) {
                return packagesBelow(path);
            }
            try (FileSystem jar = FileSystems.newFileSystem(path)) {
                return packagesBelow(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the packages in " + location + ".", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Cannot list the packages in " + location + ".", e);
        }
    }

    private static TreeSet<String> packagesBelow(Path root) throws IOException {
        Predicate<String> offered = name -> name.startsWith("com.atlassian.")
                || name.startsWith("com.opensymphony.")
                || name.equals("webwork.action");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> root.relativize(file.getParent())
                            .toString()
                            .replace('\\', '/')
                            .replace('/', '.'))
                    .filter(offered)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
