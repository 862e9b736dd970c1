package app.touchpoint.localjira.screen;

import java.util.List;

/** A screen: tabs in order with field ids in order. */
public record LocalScreen(long id, String name, String description, List<Tab> tabs) {

    /** A tab of a screen. */
    public record Tab(long id, String name, List<String> fieldIds) {}

    /** The field ids of all tabs in order. */
    public List<String> fieldIds() {
        return tabs.stream().flatMap(tab -> tab.fieldIds().stream()).toList();
    }
}
