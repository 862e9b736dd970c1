package app.touchpoint.localjira.config;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the XML descriptor of a workflow: initial action, steps bound to statuses, step, common and global actions. Refuses what local
 * Jira would not carry out: a missing standard post function (A-config-03), any other function, condition or validator. Long,
 * since each kind of element is read by a few lines of its own.
 */
final class WorkflowDescriptorReader {

    /** A result step that means: the issue stays where it is. */
    private static final String SAME_STEP = "-1";

    private final String name;
    private final Element root;
    private final Map<Integer, String> statusByStep = new LinkedHashMap<>();

    private WorkflowDescriptorReader(String name, Element root) {
        this.name = name;
        this.root = root;
    }

    /** The workflow of that descriptor; an {@link IllegalArgumentException} says what is wrong and where. */
    static LocalWorkflow read(String name, String xml) {
        return new WorkflowDescriptorReader(name, parse(name, xml)).workflow();
    }

    private static Element parse(String name, String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            // The document type of OSWorkflow lies on a server that is never asked.
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // Throws where the default one prints.
            builder.setErrorHandler(new DefaultHandler());
            Document document = builder.parse(new InputSource(new StringReader(xml)));
            return document.getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("The descriptor of the workflow " + name + " cannot be read.", e);
        }
    }

    private LocalWorkflow workflow() {
        if (!root.getTagName().equals("workflow")) {
            throw refuse("its root element is " + root.getTagName() + " and not workflow");
        }
        List<Element> steps = child(root, "steps").map(e -> children(e, "step")).orElse(List.of());
        for (Element step : steps) {
            String status = meta(step, "jira.status.id")
                    .orElseThrow(() -> refuse("the step " + step.getAttribute("name") + " has no jira.status.id"));
            if (statusByStep.containsValue(status)) {
                throw refuse("two steps have the status " + status);
            }
            statusByStep.put(Integer.valueOf(step.getAttribute("id")), status);
        }
        return new LocalWorkflow(name, initialStatus(), statusByStep, transitions(steps));
    }

    private String initialStatus() {
        List<Element> actions =
                child(root, "initial-actions").map(e -> children(e, "action")).orElse(List.of());
        if (actions.size() != 1) {
            throw refuse("it has " + actions.size() + " initial actions and not one");
        }
        Element create = actions.get(0);
        WorkflowFunctions.checkCreate(name, classNames(create, "function"));
        descendants(create, "validator").forEach(validator -> WorkflowChecks.validator(name, arguments(validator)));
        return target(create, "");
    }

    private List<LocalWorkflow.Transition> transitions(List<Element> steps) {
        Map<String, Element> common = new LinkedHashMap<>();
        child(root, "common-actions")
                .ifPresent(e -> children(e, "action").forEach(action -> common.put(action.getAttribute("id"), action)));
        List<Element> global =
                child(root, "global-actions").map(e -> children(e, "action")).orElse(List.of());
        List<LocalWorkflow.Transition> transitions = new ArrayList<>();
        for (Element step : steps) {
            String from = step.getAttribute("id");
            Optional<Element> actions = child(step, "actions");
            actions.ifPresent(e -> {
                for (Element reference : children(e, "common-action")) {
                    Element action = common.get(reference.getAttribute("id"));
                    if (action == null) {
                        throw refuse("there is no common action " + reference.getAttribute("id"));
                    }
                    transitions.add(transition(action, from));
                }
                children(e, "action").forEach(action -> transitions.add(transition(action, from)));
            });
            global.forEach(action -> transitions.add(transition(action, from)));
        }
        return List.copyOf(transitions);
    }

    private LocalWorkflow.Transition transition(Element action, String fromStep) {
        String label = action.getAttribute("name");
        List<Map<String, String>> functions = descendants(action, "function").stream()
                .map(WorkflowDescriptorReader::arguments)
                .toList();
        return new LocalWorkflow.Transition(
                Integer.parseInt(action.getAttribute("id")),
                label,
                statusOf(fromStep),
                target(action, fromStep),
                child(action, "restrict-to")
                        .flatMap(restriction -> child(restriction, "conditions"))
                        .map(this::condition)
                        .orElseGet(() -> new TransitionCondition.All(List.of())),
                descendants(action, "validator").stream()
                        .map(validator -> WorkflowChecks.validator(name, arguments(validator)))
                        .toList(),
                WorkflowFunctions.effects(name, label, functions),
                screen(action));
    }

    private TransitionCondition condition(Element element) {
        if (element.getTagName().equals("condition")) {
            if (!element.getAttribute("negate").isEmpty()) {
                throw refuse("local Jira does not support conditions that are negated");
            }
            return WorkflowChecks.condition(name, arguments(element));
        }
        List<TransitionCondition> parts =
                children(element, "").stream().map(this::condition).toList();
        return element.getAttribute("type").equals("AND")
                ? new TransitionCondition.All(parts)
                : new TransitionCondition.Any(parts);
    }

    /** Both the view and the number are written by Jira's editor; the view alone is what old system screens had (A-config-13). */
    private @Nullable Long screen(Element action) {
        Optional<String> id = meta(action, "jira.fieldscreen.id").filter(text -> !text.isBlank());
        if (id.isPresent() != action.getAttribute("view").equals("fieldscreen")) {
            throw refuse("the screen of " + action.getAttribute("name")
                    + " needs view=\"fieldscreen\" and jira.fieldscreen.id");
        }
        return id.map(Long::valueOf).orElse(null);
    }

    private String target(Element action, String fromStep) {
        List<Element> results = descendants(action, "unconditional-result");
        if (results.size() != 1 || !descendants(action, "result").isEmpty()) {
            throw refuse("the action " + action.getAttribute("name") + " has not exactly one unconditional result");
        }
        String step = results.get(0).getAttribute("step");
        return statusOf(step.equals(SAME_STEP) ? fromStep : step);
    }

    private String statusOf(String step) {
        String status = step.isEmpty() ? null : statusByStep.get(Integer.valueOf(step));
        if (status == null) {
            throw refuse("there is no step " + step);
        }
        return status;
    }

    private List<String> classNames(Element action, String element) {
        return descendants(action, element).stream()
                .map(found -> arguments(found).getOrDefault("class.name", ""))
                .toList();
    }

    private static Map<String, String> arguments(Element element) {
        Map<String, String> arguments = new LinkedHashMap<>();
        children(element, "arg")
                .forEach(arg -> arguments.put(
                        arg.getAttribute("name"), arg.getTextContent().strip()));
        return arguments;
    }

    private static Optional<String> meta(Element element, String key) {
        return children(element, "meta").stream()
                .filter(meta -> meta.getAttribute("name").equals(key))
                .map(meta -> meta.getTextContent().strip())
                .findFirst();
    }

    private static Optional<Element> child(Element parent, String tag) {
        return children(parent, tag).stream().findFirst();
    }

    /** Those with the tag, in order; all for an empty one. */
    private static List<Element> children(Element parent, String tag) {
        List<Element> found = new ArrayList<>();
        for (@Nullable Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && (tag.isEmpty() || element.getTagName().equals(tag))) {
                found.add(element);
            }
        }
        return found;
    }

    private static List<Element> descendants(Element parent, String tag) {
        List<Element> found = new ArrayList<>();
        var nodes = parent.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private IllegalArgumentException refuse(String why) {
        return new IllegalArgumentException("The workflow " + name + " is refused: " + why + ".");
    }
}
