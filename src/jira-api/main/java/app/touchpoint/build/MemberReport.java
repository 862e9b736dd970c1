package app.touchpoint.build;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes which members of Jira's API the app's bytecode names. The list travels in the jar: at start and on the health page the app checks
 * that the Jira it runs in has each of them, and a test compares it with the evidence that we hold.
 */
public final class MemberReport {

    /** Where the list stands in the jar; one line a member: owner, name and descriptor, separated by spaces. */
    public static final String LOCATION = "META-INF/touchpoint/jira-members.txt";

    private static final List<String> PREFIXES =
            List.of("com.atlassian.", "com.opensymphony.", "webwork.", "net.java.ao.");

    private MemberReport() {}

    /**
     * Writes the list for one folder of class files.
     *
     * @param args the folder; the list is written into it
     */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0]);
        Path report = classes.resolve(LOCATION);
        Files.createDirectories(report.getParent());
        Files.write(report, members(classes));
    }

    /** The members that the class files below a folder name, sorted. */
    public static Set<String> members(Path classes) throws IOException {
        return callers(classes).keySet();
    }

    /** The types of Jira's API that the class files below a folder name, sorted. */
    public static Set<String> types(Path classes) throws IOException {
        return named(classes, ClassReferences::typesOf).keySet();
    }

    /** The members with the classes that name each: outer classes without the package that all share, e.g. {@code setup.Screens}; sorted. */
    public static Map<String, Set<String>> callers(Path classes) throws IOException {
        return named(classes, ClassReferences::of);
    }

    private static Map<String, Set<String>> named(Path classes, Reader reader) throws IOException {
        Map<String, Set<String>> callers = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(classes)) {
            for (Path file :
                    tree.filter(path -> path.toString().endsWith(".class")).collect(Collectors.toList())) {
                String name = classes.relativize(file).toString().replace(File.separatorChar, '.');
                String caller = name.replaceAll("^app\\.touchpoint\\.jira\\.|(\\$.*)?\\.class$", "");
                try (InputStream in = Files.newInputStream(file)) {
                    reader.read(in).stream()
                            .filter(found -> PREFIXES.stream().anyMatch(found::startsWith))
                            .forEach(found -> callers.computeIfAbsent(found, none -> new TreeSet<>())
                                    .add(caller));
                }
            }
        }
        return callers;
    }

    @FunctionalInterface
    private interface Reader {
        Set<String> read(InputStream classFile) throws IOException;
    }
}
