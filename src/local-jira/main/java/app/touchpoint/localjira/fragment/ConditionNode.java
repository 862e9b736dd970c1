package app.touchpoint.localjira.fragment;

import app.touchpoint.localjira.host.App;
import app.touchpoint.localjira.host.ModuleElement;
import com.atlassian.plugin.web.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The conditions of a fragment: several are all needed, {@code <conditions type="OR">} needs one, {@code invert} turns one around. */
sealed interface ConditionNode {

    /** Whether the fragment is shown. */
    boolean holds(Map<String, Object> context);

    /** All have to hold. */
    record All(List<ConditionNode> parts) implements ConditionNode {
        @Override
        public boolean holds(Map<String, Object> context) {
            return parts.stream().allMatch(part -> part.holds(context));
        }
    }

    /** One has to hold. */
    record Any(List<ConditionNode> parts) implements ConditionNode {
        @Override
        public boolean holds(Map<String, Object> context) {
            return parts.stream().anyMatch(part -> part.holds(context));
        }
    }

    /** A condition class; one that throws counts as no, whether inverted or not (A-fragment-02). */
    record One(Condition condition, boolean invert) implements ConditionNode {

        private static final Logger LOG = LoggerFactory.getLogger(ConditionNode.class);

        @Override
        public boolean holds(Map<String, Object> context) {
            try {
                return condition.shouldDisplay(context) != invert;
            } catch (RuntimeException | LinkageError e) {
                LOG.error("The condition {} failed; what it guards is not shown.", condition.getClass(), e);
                return false;
            }
        }
    }

    /** Reads the conditions that stand directly in a fragment's element. */
    static ConditionNode read(ModuleElement element, App app) {
        List<ConditionNode> parts = new ArrayList<>();
        for (ModuleElement child : element.children()) {
            switch (child.name()) {
                case "condition" -> parts.add(one(child, app));
                case "conditions" -> {
                    ConditionNode inner = read(child, app);
                    boolean or = child.attribute("type").orElse("AND").equalsIgnoreCase("OR");
                    parts.add(or ? new Any(((All) inner).parts()) : inner);
                }
                default -> {
                    // What else stands in the element is the fragment's business.
                }
            }
        }
        return new All(List.copyOf(parts));
    }

    private static ConditionNode one(ModuleElement element, App app) {
        Condition condition = app.container().create(element.required("class"), Condition.class);
        condition.init(element.params());
        return new One(
                condition, Boolean.parseBoolean(element.attribute("invert").orElse("false")));
    }
}
