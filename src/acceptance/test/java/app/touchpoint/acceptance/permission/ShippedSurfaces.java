package app.touchpoint.acceptance.permission;

import app.touchpoint.acceptance.harness.Jira;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the built jar can be asked, read from its classes and its descriptor and from nothing that tells what it should have. */
final class ShippedSurfaces {
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
    private static final Set<String> MODULES =
            Set.of("web-panel", "web-item", "customfield-type", "jql-function", "dashboard-item");

    private ShippedSurfaces() {}

    /** HTTP method and path of each method of a REST resource, such as {@code GET /health}. */
    static Set<String> restMethods() {
        Set<String> found = new TreeSet<>();
        try (JarFile jar = new JarFile(Jira.app().toFile())) {
            for (JavaClass resource : new ClassFileImporter().importJar(jar)) {
                String path = path(resource).orElse("");
                for (JavaMethod method : resource.getMethods()) {
                    method.getAnnotations().stream()
                            .map(annotation -> annotation.getRawType().getSimpleName())
                            .filter(METHODS::contains)
                            .forEach(verb ->
                                    found.add(verb + " " + path + path(method).orElse("")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** The modules that show something, by element and key; actions by alias, functions by name. */
    static Set<String> modules() {
        Set<String> found = new TreeSet<>();
        for (Element element : elements()) {
            String tag = element.getTagName();
            if (tag.equals("action")) {
                found.add("action " + element.getAttribute("alias"));
            } else if (tag.equals("jql-function")) {
                found.add("jql-function "
                        + element.getElementsByTagName("fname").item(0).getTextContent());
            } else if (MODULES.contains(tag)) {
                found.add(tag + " " + element.getAttribute("key"));
            }
        }
        return found;
    }

    /** The actions to which a form can be sent, by alias. */
    static Set<String> forms() {
        Set<String> found = new TreeSet<>();
        try (JarFile jar = new JarFile(Jira.app().toFile())) {
            JavaClasses classes = new ClassFileImporter().importJar(jar);
            for (Element element : elements()) {
                if (element.getTagName().equals("action")
                        && classes.get(element.getAttribute("name")).getMethods().stream()
                                .anyMatch(ShippedSurfaces::takesForm)) {
                    found.add("action " + element.getAttribute("alias"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static boolean takesForm(JavaMethod method) {
        return method.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().getSimpleName().equals("SupportedMethods"))
                .flatMap(annotation ->
                        Stream.of((JavaEnumConstant[]) annotation.get("value").orElseThrow()))
                .anyMatch(verb -> !verb.name().equals("GET"));
    }

    private static List<Element> elements() {
        List<Element> found = new ArrayList<>();
        try (JarFile jar = new JarFile(Jira.app().toFile());
                InputStream descriptor = jar.getInputStream(jar.getEntry("atlassian-plugin.xml"))) {
            NodeList elements = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(descriptor)
                    .getElementsByTagName("*");
            for (int i = 0; i < elements.getLength(); i++) {
                found.add((Element) elements.item(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("The descriptor in the jar cannot be read.", e);
        }
        return found;
    }

    private static Optional<String> path(HasAnnotations<?> element) {
        return element.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().getName().equals("jakarta.ws.rs.Path"))
                .map((JavaAnnotation<?> annotation) ->
                        (String) annotation.get("value").orElseThrow())
                .findFirst();
    }
}
