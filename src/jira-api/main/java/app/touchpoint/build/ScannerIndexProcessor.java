package app.touchpoint.build;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/**
 * Writes {@code META-INF/plugin-components/component}, {@code imports} and {@code exports}, the files that Atlassian Spring Scanner
 * reads when a bundle starts: one entry a line, {@code class[#beanName]} for the first two, {@code class[#interface,interface]} for
 * the third, sorted so that the same source gives the same bytes. Source of the format: the run time of Spring Scanner 2.x
 * (AnnotationIndexReader, ClassIndexBeanDefinitionScanner); that 6.x reads the same is believed.
 *
 * <p>Refused, with the place in the source: a component that is abstract, an interface or an inner class; an import of a class; an
 * export of something that is no component.
 */
@SupportedAnnotationTypes({
    ScannerIndexProcessor.COMPONENT,
    ScannerIndexProcessor.SERVICE,
    ScannerIndexProcessor.REPOSITORY,
    ScannerIndexProcessor.NAMED,
    ScannerIndexProcessor.IMPORT,
    ScannerIndexProcessor.EXPORT
})
public final class ScannerIndexProcessor extends AbstractProcessor {

    static final String COMPONENT = "org.springframework.stereotype.Component";
    static final String SERVICE = "org.springframework.stereotype.Service";
    static final String REPOSITORY = "org.springframework.stereotype.Repository";
    static final String NAMED = "jakarta.inject.Named";
    static final String IMPORT = "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport";
    static final String EXPORT = "com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService";

    private static final Set<String> STEREOTYPES = Set.of(COMPONENT, SERVICE, REPOSITORY, NAMED);

    private final Set<String> components = new TreeSet<>();
    private final Set<String> imports = new TreeSet<>();
    private final Map<String, String> exports = new TreeMap<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            String name = annotation.getQualifiedName().toString();
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                if (STEREOTYPES.contains(name)) {
                    addComponent((TypeElement) element, name);
                } else if (name.equals(IMPORT)) {
                    addImport(element);
                } else {
                    addExport(element);
                }
            }
        }
        if (round.processingOver()) {
            write("component", components);
            write("imports", imports);
            write("exports", exports.values());
        }
        return false;
    }

    private void addComponent(TypeElement type, String annotation) {
        if (type.getKind() != ElementKind.CLASS || type.getModifiers().contains(Modifier.ABSTRACT)) {
            refuse(type, "only a concrete class can be a component");
        } else if (type.getNestingKind() != NestingKind.TOP_LEVEL
                && !type.getModifiers().contains(Modifier.STATIC)) {
            refuse(type, "an inner class cannot be a component, since Spring cannot make it without its outer object");
        } else {
            components.add(entry(binaryName(type), beanName(type, annotation)));
        }
    }

    private void addImport(Element element) {
        TypeMirror type = element.asType();
        if (!(type instanceof DeclaredType declared) || declared.asElement().getKind() != ElementKind.INTERFACE) {
            refuse(element, "only an interface can be imported as an OSGi service");
        } else {
            imports.add(entry(binaryName((TypeElement) declared.asElement()), beanName(element, IMPORT)));
        }
    }

    private void addExport(Element element) {
        if (!(element instanceof TypeElement type) || STEREOTYPES.stream().noneMatch(s -> isAnnotated(element, s))) {
            refuse(element, "only a component can be exported; add @Component");
            return;
        }
        Object value = value(element, EXPORT);
        String interfaces = value instanceof List<?> types
                ? types.stream()
                        .map(t ->
                                binaryName((TypeElement) ((DeclaredType) ((AnnotationValue) t).getValue()).asElement()))
                        .collect(Collectors.joining(","))
                : "";
        exports.put(binaryName(type), entry(binaryName(type), interfaces));
    }

    private String beanName(Element element, String annotation) {
        return value(element, annotation) instanceof String name ? name : "";
    }

    private static boolean isAnnotated(Element element, String annotation) {
        return element.getAnnotationMirrors().stream().anyMatch(mirror -> isOf(mirror, annotation));
    }

    /** The annotation's {@code value} as written in the source, or an empty string where it is left out. */
    private static Object value(Element element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> isOf(mirror, annotation))
                .flatMap(mirror -> mirror.getElementValues().entrySet().stream())
                .filter(member -> member.getKey().getSimpleName().contentEquals("value"))
                .map(member -> member.getValue().getValue())
                .findFirst()
                .orElse("");
    }

    private static boolean isOf(AnnotationMirror mirror, String annotation) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .contentEquals(annotation);
    }

    private String binaryName(TypeElement type) {
        return processingEnv.getElementUtils().getBinaryName(type).toString();
    }

    private static String entry(String type, String detail) {
        return detail.isEmpty() ? type : type + "#" + detail;
    }

    private void refuse(Element element, String reason) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "Spring Scanner: " + reason + ".", element);
    }

    private void write(String file, Iterable<String> lines) {
        String text = String.join("\n", lines);
        try (Writer writer = new java.io.OutputStreamWriter(
                processingEnv
                        .getFiler()
                        .createResource(StandardLocation.CLASS_OUTPUT, "", "META-INF/plugin-components/" + file)
                        .openOutputStream(),
                StandardCharsets.UTF_8)) {
            writer.write(text.isEmpty() ? "" : text + "\n");
        } catch (IOException e) {
            processingEnv
                    .getMessager()
                    .printMessage(
                            Diagnostic.Kind.ERROR, "Spring Scanner: cannot write " + file + ": " + e.getMessage());
        }
    }
}
