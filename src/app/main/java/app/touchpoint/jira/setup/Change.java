package app.touchpoint.jira.setup;

import java.util.List;

/**
 * One line of the plan.
 *
 * @param item code of what it is about, stable
 * @param kind i18n key of the kind of object, such as an issue type or a custom field
 * @param name the object's name in Jira
 * @param deed what set-up does or would do
 * @param others keys of other projects that use the scheme now and keep it as it is
 * @param note why it has to wait, in the user's language; else empty
 */
public record Change(String item, String kind, String name, Deed deed, List<String> others, String note) {

    /** What happens to an object. */
    public enum Deed {
        /** It is made. */
        CREATE,
        /** It is there already, from an earlier set-up. */
        KEEP,
        /** One of that name is there that we did not make, and it fits: adopted, since the administrator chose so. */
        ADOPT,
        /** One of that name is there that we did not make, and it fits; unless it is chosen, another one is made beside it. */
        OFFER,
        /** One of that name is there that cannot serve; another one is made beside it. */
        AVOID,
        /** Something is added to what this project alone uses. */
        EXTEND,
        /** A scheme that other projects use is copied for this project; theirs stays as it is. */
        COPY,
        /** It cannot be made now; the note says why. Everything else is set up all the same. */
        WAIT
    }

    Change(String item, String kind, String name, Deed deed, List<String> others) {
        this(item, kind, name, deed, others, "");
    }

    static Change of(String item, String kind, String name, Deed deed) {
        return new Change(item, kind, name, deed, List.of());
    }

    /** Whether anything in Jira changes. */
    public boolean changesSomething() {
        return deed != Deed.KEEP;
    }
}
