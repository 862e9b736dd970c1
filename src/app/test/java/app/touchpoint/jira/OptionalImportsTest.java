package app.touchpoint.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The app starts without what it imports optionally. Spring looks at every bean's constructors, fields and methods: a bean that names a
 * class of a missing package there would keep the whole app from starting.
 */
class OptionalImportsTest {

    private static final Path CLASSES = Path.of("target", "classes");

    @ParameterizedTest
    @MethodSource("optionalPackages")
    void beansCanBeLookedAtWithoutThePackage(String missing) throws Exception {
        ClassLoader loader = new WithoutPackage(missing);
        List<String> broken = new ArrayList<>();
        for (String bean : beans()) {
            try {
                Class<?> type = Class.forName(bean, false, loader);
                assertThat(type.getDeclaredConstructors()).as(bean).isNotEmpty();
                assertThat(type.getDeclaredMethods()).as(bean).isNotNull();
                assertThat(type.getDeclaredFields()).as(bean).isNotNull();
            } catch (NoClassDefFoundError e) {
                broken.add(bean + " needs " + e.getMessage());
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void somePackagesAreOptionalAndNotAll() throws IOException {
        assertThat(optionalPackages())
                .contains("com.atlassian.jira.issue.fields.screen")
                .doesNotContain("com.atlassian.jira.issue", "com.atlassian.activeobjects.external");
    }

    static Set<String> optionalPackages() throws IOException {
        Set<String> names = new TreeSet<>();
        try (InputStream in = Files.newInputStream(CLASSES.resolve("META-INF/MANIFEST.MF"))) {
            Matcher found = Pattern.compile("([\\w.]+);[^,]*resolution:=\"?optional")
                    .matcher(new Manifest(in).getMainAttributes().getValue("Import-Package"));
            while (found.find()) {
                names.add(found.group(1));
            }
        }
        return names;
    }

    private static List<String> beans() throws IOException {
        try (Stream<String> lines = Files.lines(CLASSES.resolve("META-INF/plugin-components/component"))) {
            return lines.map(line -> line.replaceAll("#.*", "")).toList();
        }
    }

    /** Loads the app's classes itself and everything else but one package from the test's class path. */
    private static final class WithoutPackage extends ClassLoader {

        private final String missing;

        WithoutPackage(String missing) {
            super(OptionalImportsTest.class.getClassLoader());
            this.missing = missing;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            int dot = name.lastIndexOf('.');
            if (dot > 0 && name.substring(0, dot).equals(missing)) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("app.touchpoint.jira.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? define(name) : loaded;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try {
                byte[] bytes = Files.readAllBytes(CLASSES.resolve(name.replace('.', '/') + ".class"));
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
