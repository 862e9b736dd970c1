package app.touchpoint.localjira.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/**
 * The index files of Atlassian Spring Scanner below {@code META-INF/plugin-components}: one entry a line, a missing file is empty
 * (A-host-03).
 *
 * @param components {@code class} or {@code class#bean name}
 * @param imports {@code interface} or {@code interface#bean name}
 * @param exports {@code class} or {@code class#interface,interface}
 */
record BeanIndex(List<Entry> components, List<Entry> imports, List<Entry> exports) {

    private static final String FOLDER = "META-INF/plugin-components/";

    /**
     * A line.
     *
     * @param type the class or interface
     * @param detail what stands behind {@code #}, null without
     */
    record Entry(String type, @Nullable String detail) {

        static Entry parse(String line) {
            int hash = line.indexOf('#');
            return hash < 0 ? new Entry(line, null) : new Entry(line.substring(0, hash), line.substring(hash + 1));
        }
    }

    static BeanIndex empty() {
        return new BeanIndex(List.of(), List.of(), List.of());
    }

    static BeanIndex of(Bundle bundle) {
        return new BeanIndex(
                entries(bundle, "component", "component-jira"),
                entries(bundle, "imports", "imports-jira"),
                entries(bundle, "exports", "exports-jira"));
    }

    private static List<Entry> entries(Bundle bundle, String... files) {
        return List.of(files).stream()
                .flatMap(file -> lines(bundle.getEntry(FOLDER + file)).stream())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Entry::parse)
                .toList();
    }

    private static List<String> lines(@Nullable URL file) {
        if (file == null) {
            return List.of();
        }
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ".", e);
        }
    }
}
