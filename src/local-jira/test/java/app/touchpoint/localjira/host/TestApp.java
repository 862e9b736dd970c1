package app.touchpoint.localjira.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Packs the classes of package {@code testapp} into the jar of an app, with the descriptor and files that a test gives. */
public final class TestApp {

    /** The app's plugin key. */
    public static final String KEY = "app.touchpoint.testapp";

    private static final String PACKAGE = "app/touchpoint/localjira/testapp/";
    private static final String SPRING = """
            <beans xmlns="http://www.springframework.org/schema/beans"
                   xmlns:scanner="http://www.atlassian.com/schema/atlassian-scanner/2"><scanner:scan-indexes/></beans>
            """;

    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<String> imports = new ArrayList<>(List.of(
            "com.atlassian.activeobjects.external",
            "com.atlassian.sal.api.lifecycle",
            "com.atlassian.sal.api.transaction",
            "com.atlassian.sal.api.websudo",
            "com.atlassian.plugin",
            "com.atlassian.plugin.web",
            "com.atlassian.plugins.rest.api.security.annotation",
            "com.atlassian.jira",
            "com.atlassian.jira.jql.operand",
            "com.atlassian.jira.jql.query",
            "com.atlassian.jira.plugin.jql.function",
            "com.atlassian.jira.plugin.webfragment.conditions",
            "com.atlassian.jira.plugin.webfragment.model",
            "com.atlassian.jira.security.request",
            "com.atlassian.jira.security.xsrf",
            "com.atlassian.jira.bc",
            "com.atlassian.jira.user",
            "com.atlassian.jira.user.anonymize",
            "com.atlassian.jira.util",
            "com.atlassian.jira.web.action",
            "com.atlassian.query.clause",
            "com.atlassian.query.operand",
            "jakarta.servlet.http",
            "jakarta.ws.rs",
            "jakarta.ws.rs.core",
            "jakarta.ws.rs.ext",
            "net.java.ao",
            "net.java.ao.schema",
            "org.springframework.stereotype"));
    private String key = KEY;

    /** An app whose beans are wired and whose descriptor has these modules. */
    public TestApp(String... modules) {
        file("META-INF/spring/plugin-context.xml", SPRING);
        file("META-INF/plugin-components/component", "app.touchpoint.localjira.testapp.Notes\n");
        file("META-INF/plugin-components/imports", "com.atlassian.activeobjects.external.ActiveObjects\n");
        file(
                "META-INF/plugin-components/exports",
                "app.touchpoint.localjira.testapp.Notes#com.atlassian.sal.api.lifecycle.LifecycleAware\n");
        file(
                "atlassian-plugin.xml",
                "<atlassian-plugin key=\"" + KEY + "\" name=\"Test app\" plugins-version=\"2\">"
                        + "<plugin-info><version>1.2.3</version></plugin-info>" + String.join("\n", modules)
                        + "</atlassian-plugin>");
    }

    /** The {@code <ao>} module of the app. */
    public static String ao() {
        return "<ao key=\"ao\" namespace=\"" + KEY
                + "\"><entity>app.touchpoint.localjira.testapp.NoteEntity</entity></ao>";
    }

    /** Adds or replaces a text file of the jar. */
    public TestApp file(String name, String content) {
        files.put(name, content);
        return this;
    }

    /** Says another key in the manifest. */
    public TestApp manifestKey(String other) {
        this.key = other;
        return this;
    }

    /** Imports a package more; may end in directives. */
    public TestApp importing(String clause) {
        imports.add(clause);
        return this;
    }

    /** Imports a package less. */
    public TestApp notImporting(String name) {
        imports.remove(name);
        return this;
    }

    /** Writes the jar into that folder. */
    public Path jar(Path folder) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", KEY);
        main.putValue("Bundle-Version", "1.2.3");
        main.putValue("Atlassian-Plugin-Key", key);
        main.putValue("Spring-Context", "*");
        main.putValue("Import-Package", String.join(",", imports));
        Path jar = folder.resolve("test-app.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                write(out, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (Path classFile : classFiles()) {
                write(out, PACKAGE + classFile.getFileName(), Files.readAllBytes(classFile));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }

    private static void write(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private static List<Path> classFiles() throws IOException {
        Path folder = Path.of("target/test-classes").resolve(PACKAGE);
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.getFileName().toString().equals("package-info.class"))
                    .toList();
        }
    }
}
