package app.touchpoint.localjira.webresource;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the page under way on this thread requires. The web part begins it before a page is rendered and ends it afterwards; what
 * templates and {@code PageBuilderService} require in between is collected here.
 */
public final class PageResources {

    private static final ThreadLocal<@Nullable PageResources> CURRENT = new ThreadLocal<>();

    private final Set<String> contexts = new LinkedHashSet<>();
    private final Set<String> keys = new LinkedHashSet<>();

    private PageResources() {}

    /** Begins a page on this thread; an earlier one is forgotten. */
    public static PageResources begin() {
        PageResources page = new PageResources();
        CURRENT.set(page);
        return page;
    }

    /** The page under way; outside of a page what is required goes nowhere. */
    public static PageResources current() {
        PageResources page = CURRENT.get();
        return page == null ? new PageResources() : page;
    }

    /** Ends the page on this thread. */
    public static void end() {
        CURRENT.remove();
    }

    /** Requires everything of a context. */
    public void requireContext(String context) {
        contexts.add(context);
    }

    /** Requires one web resource by its complete key. */
    public void requireResource(String completeKey) {
        keys.add(completeKey);
    }

    /** The contexts required so far, in order. */
    public Set<String> contexts() {
        return new LinkedHashSet<>(contexts);
    }

    /** The complete keys required so far, in order. */
    public Set<String> keys() {
        return new LinkedHashSet<>(keys);
    }
}
