package app.touchpoint.localjira.manager;

import app.touchpoint.localjira.screen.LocalScreen;
import app.touchpoint.localjira.screen.Screens;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Screens; what is added to one is stored at once (A-screen-05). */
record LocalFieldScreenManager(Screens screens) implements FieldScreenManager {

    @Override
    public Collection<FieldScreen> getFieldScreens() {
        return screens.all().stream().map(this::adapt).toList();
    }

    @Override
    public @Nullable FieldScreen getFieldScreen(Long id) {
        return screens.byId(id).map(this::adapt).orElse(null);
    }

    private FieldScreen adapt(LocalScreen screen) {
        FieldScreenImpl adapted = new FieldScreenImpl(this);
        adapted.setId(screen.id());
        adapted.setName(screen.name());
        adapted.setDescription(screen.description());
        return adapted;
    }

    @Override
    public void createFieldScreen(FieldScreen screen) {
        if (!(screen instanceof FieldScreenImpl own)) {
            throw new UnsupportedOperationException("FieldScreenManager.createFieldScreen of " + screen.getClass());
        }
        String description = own.getDescription();
        own.setId(screens.create(own.getName(), description == null ? "" : description)
                .id());
    }

    @Override
    public List<FieldScreenTab> getFieldScreenTabs(FieldScreen screen) {
        return stored(screen).tabs().stream()
                .map(tab -> (FieldScreenTab) new Tab(this, screen, tab.id()))
                .toList();
    }

    @Override
    public void createFieldScreenTab(FieldScreen screen, String name, String... fieldIds) {
        long screenId = stored(screen).id();
        LocalScreen.Tab tab = screens.addTab(screenId, name);
        for (String fieldId : fieldIds) {
            screens.addField(screenId, tab.id(), fieldId);
        }
    }

    @Override
    public void addFieldToTab(FieldScreen screen, FieldScreenTab tab, String fieldId) {
        if (!(tab instanceof Tab own)) {
            throw new UnsupportedOperationException("FieldScreenManager.addFieldToTab of " + tab.getClass());
        }
        screens.addField(stored(screen).id(), own.id(), fieldId);
    }

    private LocalScreen stored(FieldScreen screen) {
        long id = Objects.requireNonNull(screen.getId(), "The screen is not stored.");
        return screens.byId(id).orElseThrow(() -> new IllegalArgumentException("There is no screen " + id + "."));
    }

    /** A tab; name and fields as stored now. */
    private record Tab(LocalFieldScreenManager manager, FieldScreen screen, long id) implements FieldScreenTab {

        private LocalScreen.Tab stored() {
            return manager.stored(screen).tabs().stream()
                    .filter(tab -> tab.id() == id)
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String getName() {
            return stored().name();
        }

        @Override
        public List<FieldScreenLayoutItem> getFieldScreenLayoutItems() {
            return stored().fieldIds().stream()
                    .map(fieldId -> (FieldScreenLayoutItem) () -> fieldId)
                    .toList();
        }

        @Override
        public void addFieldScreenLayoutItem(String fieldId) {
            manager.addFieldToTab(screen, this, fieldId);
        }
    }
}
