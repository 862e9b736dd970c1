package app.touchpoint.localjira.host;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** An {@code atlassian-plugin.xml}. */
final class Descriptor {

    private final ModuleElement root;

    private Descriptor(ModuleElement root) {
        this.root = root;
    }

    static Descriptor parse(InputStream in) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Descriptor(
                    new ModuleElement(factory.newDocumentBuilder().parse(in).getDocumentElement()));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("The app's atlassian-plugin.xml cannot be read: " + e.getMessage(), e);
        }
    }

    String key() {
        return root.required("key");
    }

    String name() {
        return root.attribute("name").orElse(key());
    }

    String version() {
        return root.child("plugin-info")
                .flatMap(info -> info.child("version"))
                .map(ModuleElement::text)
                .orElse("0");
    }

    /** The locations of the {@code i18n} resources, as class path names with slashes. */
    List<String> textBundles() {
        return root.children("resource").stream()
                .filter(resource -> resource.required("type").equals("i18n"))
                .map(resource -> resource.required("location").replace('.', '/'))
                .toList();
    }

    /**
     * Everything but {@code plugin-info} and resources.
     *
     * @throws IllegalStateException if two modules share a key
     */
    List<ModuleElement> modules() {
        List<ModuleElement> modules = root.children().stream()
                .filter(element -> !Set.of("plugin-info", "resource").contains(element.name()))
                .toList();
        Set<String> keys = new HashSet<>();
        for (ModuleElement module : modules) {
            if (!keys.add(module.required("key"))) {
                throw new IllegalStateException(
                        "The descriptor has two modules with the key \"" + module.required("key") + "\".");
            }
        }
        return modules;
    }
}
