package app.touchpoint.localjira.manager;

import app.touchpoint.localjira.screen.Operation;
import app.touchpoint.localjira.screen.Screens;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItemImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Screen schemes. */
record LocalFieldScreenSchemeManager(Screens screens, FieldScreenManager screenManager)
        implements FieldScreenSchemeManager {

    @Override
    public Collection<FieldScreenScheme> getFieldScreenSchemes() {
        return screens.schemes().stream().map(this::adapt).toList();
    }

    @Override
    public @Nullable FieldScreenScheme getFieldScreenScheme(Long id) {
        return screens.schemes().stream()
                .filter(scheme -> scheme.id() == id)
                .findFirst()
                .map(this::adapt)
                .orElse(null);
    }

    private FieldScreenScheme adapt(Screens.ScreenScheme scheme) {
        FieldScreenSchemeImpl adapted = new FieldScreenSchemeImpl(this);
        adapted.setId(scheme.id());
        adapted.setName(scheme.name());
        adapted.setDescription(scheme.description());
        return adapted;
    }

    @Override
    public void createFieldScreenScheme(FieldScreenScheme scheme) {
        if (!(scheme instanceof FieldScreenSchemeImpl own)) {
            throw new UnsupportedOperationException(
                    "FieldScreenSchemeManager.createFieldScreenScheme of " + scheme.getClass());
        }
        String description = own.getDescription();
        own.setId(screens.createScheme(own.getName(), description == null ? "" : description)
                .id());
    }

    @Override
    public Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems(FieldScreenScheme scheme) {
        Screens.ScreenScheme stored = stored(scheme);
        List<FieldScreenSchemeItem> items = new ArrayList<>();
        stored.byOperation().forEach((operation, screenId) -> items.add(item(operation::id, screenId)));
        Long fallback = stored.fallback();
        if (fallback != null) {
            items.add(item(null, fallback));
        }
        return items;
    }

    private FieldScreenSchemeItem item(@Nullable ScreenableIssueOperation operation, long screenId) {
        FieldScreenSchemeItemImpl item = new FieldScreenSchemeItemImpl(this, screenManager);
        item.setIssueOperation(operation);
        item.setFieldScreen(Objects.requireNonNull(screenManager.getFieldScreen(screenId)));
        return item;
    }

    @Override
    public void createFieldScreenSchemeItem(FieldScreenScheme scheme, FieldScreenSchemeItem item) {
        FieldScreen screen = Objects.requireNonNull(item.getFieldScreen(), "The item has no screen.");
        screens.setScreen(
                stored(scheme).id(),
                operation(item.getIssueOperation()),
                Objects.requireNonNull(screen.getId(), "The screen is not stored."));
    }

    private static @Nullable Operation operation(@Nullable ScreenableIssueOperation operation) {
        if (operation == null) {
            return null;
        }
        return List.of(Operation.values()).stream()
                .filter(known -> operation.getId() == known.id())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no operation " + operation.getId() + "."));
    }

    private Screens.ScreenScheme stored(FieldScreenScheme scheme) {
        return screens.scheme(Objects.requireNonNull(scheme.getId(), "The screen scheme is not stored."));
    }
}
