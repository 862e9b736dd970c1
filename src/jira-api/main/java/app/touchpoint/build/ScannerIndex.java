package app.touchpoint.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Runs {@link ScannerIndexProcessor} over a source folder, without compiling. The build calls it after compilation, since Maven 3
 * cannot put a module of the same build on the compiler's processor path before that module is packaged.
 */
public final class ScannerIndex {

    private ScannerIndex() {}

    /**
     * Writes the index files of one source folder.
     *
     * @param args the source folder, the folder for class files, the class path
     */
    public static void main(String[] args) throws IOException {
        Path sources = Path.of(args[0]);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> tree = Files.walk(sources)) {
            List<Path> java = tree.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .collect(Collectors.toList());
            List<String> options = List.of("-proc:only", "-implicit:none", "-d", args[1], "-classpath", args[2]);
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, null, options, null, new ArrayList<>(toFileObjects(files, java)));
            task.setProcessors(List.of(new ScannerIndexProcessor()));
            if (!task.call()) {
                throw new IllegalStateException("The index of Spring Scanner was not written for " + sources
                        + "; the compiler's message says why.");
            }
        }
    }

    private static List<javax.tools.JavaFileObject> toFileObjects(StandardJavaFileManager files, List<Path> java) {
        List<javax.tools.JavaFileObject> objects = new ArrayList<>();
        files.getJavaFileObjectsFromPaths(java).forEach(objects::add);
        return objects;
    }
}
