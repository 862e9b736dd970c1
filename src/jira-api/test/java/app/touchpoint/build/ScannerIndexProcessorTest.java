package app.touchpoint.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScannerIndexProcessorTest {

    @TempDir
    Path out;

    @Test
    void indexFilesAreSortedAndCarryBeanNamesAndInterfaces() throws IOException {
        compile("""
                package demo;
                import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
                import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                import jakarta.inject.Named;
                class Beans {
                    @Named static class Zebra implements Runnable { public void run() {}
                        Zebra(@ComponentImport("clock") java.util.function.Supplier<String> s, @ComponentImport Runnable r) {} }
                    @Named("special") @ExportAsService({Runnable.class, Comparable.class}) static class Ape {}
                    @Named @ExportAsService static class Bee {}
                }
                """);

        assertThat(lines("component")).containsExactly("demo.Beans$Ape#special", "demo.Beans$Bee", "demo.Beans$Zebra");
        assertThat(lines("imports")).containsExactly("java.lang.Runnable", "java.util.function.Supplier#clock");
        assertThat(lines("exports"))
                .containsExactly("demo.Beans$Ape#java.lang.Runnable,java.lang.Comparable", "demo.Beans$Bee");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            @jakarta.inject.Named interface Face {}                                      | only a concrete class can be a component
            @jakarta.inject.Named abstract class Half {}                                 | only a concrete class can be a component
            class Outer { @jakarta.inject.Named class Inner {} }                         | an inner class cannot be a component
            @com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService class Plain {} | only a component can be exported
            class Taker { @com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport String s; } | only an interface can be imported
            """)
    void misuseIsAnErrorThatNamesTheCure(String source, String message) throws IOException {
        List<Diagnostic<? extends JavaFileObject>> problems = compile("package demo;\n" + source);

        assertThat(problems)
                .anySatisfy(
                        problem -> assertThat(problem.getMessage(Locale.ROOT)).contains(message));
    }

    private List<Diagnostic<? extends JavaFileObject>> compile(String source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///demo/Source.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        JavaCompiler.CompilationTask task = compiler.getTask(
                null,
                null,
                diagnostics,
                List.of("-d", out.toString(), "-classpath", System.getProperty("java.class.path")),
                null,
                List.of(file));
        task.setProcessors(List.of(new ScannerIndexProcessor()));
        task.call();
        return diagnostics.getDiagnostics().stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    private List<String> lines(String file) throws IOException {
        try (Stream<String> lines =
                Files.lines(out.resolve("META-INF/plugin-components").resolve(file), StandardCharsets.UTF_8)) {
            return lines.toList();
        }
    }
}
