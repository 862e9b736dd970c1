package app.touchpoint.localjira.web.chrome;

import java.util.List;

/**
 * An entry of a menu beside the content.
 *
 * @param url with the context path
 * @param icon AUI's classes for the icon, may be empty
 */
public record MenuEntry(String id, String label, String url, String icon, boolean selected) {

    /** Entries under a heading, which may be empty. */
    public record Group(String label, List<MenuEntry> entries) {

        /** Keeps its own copy. */
        public Group {
            entries = List.copyOf(entries);
        }
    }
}
