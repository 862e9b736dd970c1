package app.touchpoint.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.java.ao.RawEntity;
import net.java.ao.schema.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the descriptor names is there: a typing mistake in XML would else be found by a customer. */
class DescriptorTest {

    private static final Path CLASSES = Path.of("target", "classes");

    private static Document descriptor;

    @BeforeAll
    static void read() throws Exception {
        descriptor = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(CLASSES.resolve("atlassian-plugin.xml").toFile());
    }

    @Test
    void everyClassExists() {
        List<String> names = new ArrayList<>();
        for (Element element : all("*")) {
            names.add(element.getAttribute("class"));
            if (element.getTagName().equals("action")) {
                names.add(element.getAttribute("name"));
            }
        }
        names.removeIf(name -> !name.startsWith("app.touchpoint."));
        assertThat(names)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Class.forName(name)).isNotNull());
    }

    @Test
    void everyTemplateScriptAndStyleSheetExists() {
        List<String> files = new ArrayList<>();
        all("view").forEach(view -> files.add(view.getTextContent().strip()));
        all("resource").stream()
                .filter(resource -> !resource.getAttribute("type").equals("i18n"))
                .forEach(resource -> files.add(resource.getAttribute("location")));
        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(CLASSES.resolve(file.startsWith("/") ? file.substring(1) : file))
                        .exists());
    }

    @Test
    void everyTextIsThereInBothLanguages() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Element element : all("*")) {
            if (Set.of("label", "description", "tooltip", "title").contains(element.getTagName())) {
                keys.add(element.getAttribute("key"));
            }
            keys.add(element.getAttribute("i18n-name-key"));
        }
        keys.removeIf(key -> !key.startsWith("touchpoint."));
        Set<String> known = new TreeSet<>();
        for (String bundle : bundles()) {
            known.addAll(texts(bundle + ".properties").stringPropertyNames());
        }
        assertThat(keys).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void everyBundleIsDeclared() throws IOException {
        Set<String> declared = all("resource").stream()
                .filter(resource -> resource.getAttribute("type").equals("i18n"))
                .map(resource -> resource.getAttribute("location").replace('.', '/'))
                .collect(Collectors.toCollection(TreeSet::new));
        // Names of objects are looked up by language, never by the user's locale.
        Set<String> present = new TreeSet<>(bundles());
        present.remove("i18n/touchpoint-objects");
        assertThat(declared).isEqualTo(present);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void germanAndEnglishHaveTheSameKeysAndPlaces(String bundle) throws IOException {
        Properties english = texts(bundle + ".properties");
        Properties german = texts(bundle + "_de.properties");
        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(places(german.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
            assertThat(german.getProperty(key)).as(key).isNotBlank();
        }
    }

    @Test
    void everyTableIsDeclaredOnceWithinTheLimits() throws Exception {
        Set<String> declared = new TreeSet<>();
        all("entity").forEach(entity -> declared.add(entity.getTextContent().strip()));
        Set<String> present = new TreeSet<>();
        try (Stream<Path> files = Files.list(CLASSES.resolve("app/touchpoint/jira/store"))) {
            for (Path file : files.filter(path -> path.toString().endsWith("Entity.class"))
                    .toList()) {
                String name = "app.touchpoint.jira.store."
                        + file.getFileName().toString().replace(".class", "");
                Class<?> type = Class.forName(name);
                assertThat(RawEntity.class).isAssignableFrom(type);
                // AO_ and six digits and an underscore come before it; Oracle allows 30.
                assertThat("AO_123456_" + type.getAnnotation(Table.class).value())
                        .as(name)
                        .hasSizeLessThanOrEqualTo(30);
                present.add(name);
            }
        }
        assertThat(declared).isEqualTo(present);
        assertThat(all("ao")).hasSize(1);
    }

    /** Templates of actions call these getters; Jira prints nothing for a call that is not listed. */
    @Test
    void everyAllowedCallExistsAndIsFreeOfParameters() throws Exception {
        for (Element method : all("method")) {
            String call = method.getTextContent().strip();
            String owner = call.substring(0, call.indexOf('#'));
            String name = call.substring(call.indexOf('#') + 1, call.indexOf('('));
            Method found = Class.forName(owner).getMethod(name);
            assertThat(call).isEqualTo(owner + "#" + found.getName() + "()");
        }
    }

    @Test
    void pageOfEveryActionIsAllowed() {
        Set<String> allowed = new TreeSet<>();
        all("method").forEach(method -> allowed.add(method.getTextContent().strip()));
        assertThat(all("action"))
                .allSatisfy(action -> assertThat(allowed).contains(action.getAttribute("name") + "#getPage()"));
    }

    static Set<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(CLASSES.resolve("i18n"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains("_"))
                    .map(name -> "i18n/" + name.replace(".properties", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Pattern.compile("\\{\\d[^}]*}")
                .matcher(text)
                .results()
                .forEach(found -> places.add(found.group().substring(0, 2)));
        return places;
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Files.newInputStream(CLASSES.resolve(file))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static List<Element> all(String tag) {
        NodeList nodes = descriptor.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
