package app.touchpoint.localjira.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element of a descriptor, read without DOM's ceremony. */
public final class ModuleElement {

    private final Element element;

    ModuleElement(Element element) {
        this.element = element;
    }

    /** The element's name. */
    public String name() {
        return element.getTagName();
    }

    /** An attribute; empty without. */
    public Optional<String> attribute(String name) {
        return element.hasAttribute(name) ? Optional.of(element.getAttribute(name)) : Optional.empty();
    }

    /** An attribute that has to be there. */
    public String required(String name) {
        return attribute(name)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new IllegalStateException(
                        "<" + name() + "> in the descriptor lacks its attribute \"" + name + "\"."));
    }

    /** The text inside, without the space around it. */
    public String text() {
        return element.getTextContent().strip();
    }

    /** The elements inside, in order. */
    public List<ModuleElement> children() {
        List<ModuleElement> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(new ModuleElement(child));
            }
        }
        return children;
    }

    /** The elements inside of one name. */
    public List<ModuleElement> children(String name) {
        return children().stream().filter(child -> child.name().equals(name)).toList();
    }

    /** The first element inside of that name. */
    public Optional<ModuleElement> child(String name) {
        return children(name).stream().findFirst();
    }

    /** The {@code <param name value>}s; a value may also stand inside of the element. */
    public Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        for (ModuleElement param : children("param")) {
            params.put(param.required("name"), param.attribute("value").orElseGet(param::text));
        }
        return params;
    }

    /**
     * Refuses what local Jira would else overlook.
     *
     * @throws UnsupportedOperationException naming the first child element that is not among these
     */
    public ModuleElement onlyChildren(String... names) {
        Set<String> known = Set.of(names);
        for (ModuleElement child : children()) {
            if (!known.contains(child.name())) {
                throw new UnsupportedOperationException("Local Jira does not support <" + child.name() + "> in <"
                        + name()
                        + attribute("key").map(key -> " key=\"" + key + "\"").orElse("") + ">.");
            }
        }
        return this;
    }
}
