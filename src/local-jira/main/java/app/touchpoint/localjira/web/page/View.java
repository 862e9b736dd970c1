package app.touchpoint.localjira.web.page;

import app.touchpoint.localjira.template.Html;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The content of a page and how the chrome shows it.
 *
 * @param title of the document, without the product's name
 * @param head what an app's view puts into the document's head; else empty
 * @param place where in the chrome the content stands
 * @param contexts web-resource contexts that the page asks for besides {@code atl.general}
 */
public record View(Html title, Html body, Html head, Place place, Set<String> contexts) {

    /** The chromes, named as the meta element {@code decorator} names them. */
    public enum Decorator {
        /** Header and content. */
        GENERAL,
        /** As above with the administration's menu. */
        ADMIN,
        /** The content alone, e.g. the log-in. */
        NONE
    }

    /**
     * Where a page belongs.
     *
     * @param section the entry of the header or of the administration's menu to mark, e.g. {@code projects}; may be empty
     * @param projectKey the project whose sidebar stands beside the content
     * @param selected the sidebar's entry to mark, may be empty
     */
    public record Place(
            Decorator decorator, String section, @Nullable String projectKey, String selected) {}

    private static final Html NOTHING = new Html("");

    /** A page in the plain chrome. */
    public static View of(String title, Html body) {
        return new View(
                new Html(Html.escape(title)), body, NOTHING, new Place(Decorator.GENERAL, "", null, ""), Set.of());
    }

    /** The same with a title that is escaped already. */
    public View titled(Html text) {
        return new View(text, body, head, place, contexts);
    }

    /** The same in another chrome. */
    public View in(Decorator decorator) {
        return at(new Place(decorator, place.section(), place.projectKey(), place.selected()));
    }

    /** The same with an entry of the header or the administration's menu marked. */
    public View section(String name) {
        return at(new Place(place.decorator(), name, place.projectKey(), place.selected()));
    }

    /** The same beside a project's sidebar. */
    public View beside(String key, String entry) {
        return at(new Place(place.decorator(), "projects", key, entry));
    }

    /** The same with more web-resource contexts. */
    public View with(String... more) {
        Set<String> all = new LinkedHashSet<>(contexts);
        all.addAll(List.of(more));
        return new View(title, body, head, place, all);
    }

    /** The same with what an app's view puts into the head. */
    public View head(Html markup) {
        return new View(title, body, markup, place, contexts);
    }

    private View at(Place other) {
        return new View(title, body, head, other, contexts);
    }
}
