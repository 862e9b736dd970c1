package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.field.FieldContext;
import app.touchpoint.localjira.field.LocalCustomField;
import app.touchpoint.localjira.search.FieldMatching;
import app.touchpoint.localjira.search.SearchField;
import app.touchpoint.localjira.search.SearchSchema;
import app.touchpoint.localjira.search.Searcher;
import app.touchpoint.localjira.search.ValueHistory;
import app.touchpoint.localjira.search.jql.FieldName;
import app.touchpoint.localjira.search.jql.Operand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells the search which fields and values are configured; a system field's name goes before a custom field of that name. */
final class ConfiguredSchema implements SearchSchema {

    private final ConfigurationPart config;
    private final IssueStore store;
    private final FieldHistories histories;
    private final NamedValues values;

    ConfiguredSchema(ConfigurationPart config, IssueStore store, FieldHistories histories) {
        this.config = config;
        this.store = store;
        this.histories = histories;
        this.values = new NamedValues(config);
    }

    @Override
    public List<SearchField> named(FieldName name, Searcher searcher) {
        if (name.customFieldNumber().isPresent()) {
            return config
                    .customFields()
                    .byId(LocalCustomField.PREFIX + name.customFieldNumber().getAsLong())
                    .flatMap(field -> searchable(field, searcher))
                    .stream()
                    .toList();
        }
        @Nullable SearchField system = SystemFields.named(name.text());
        if (system != null) {
            return List.of(system.matching() == FieldMatching.ALL_TEXT ? allText(system) : system);
        }
        return config.customFields().byName(name.text()).stream()
                .flatMap(field -> searchable(field, searcher).stream())
                .toList();
    }

    private SearchField allText(SearchField text) {
        List<String> names = new ArrayList<>(text.indexNames());
        for (LocalCustomField field : config.customFields().all()) {
            if (field.searcherKey() != null
                    && CustomFieldMatching.of(field)
                            .filter(FieldMatching.TEXT::equals)
                            .isPresent()) {
                names.add(field.id());
            }
        }
        return new SearchField(text.id(), text.name(), text.matching(), names);
    }

    /** A field is known to those who may browse a project that has it (A-search-16). */
    private Optional<SearchField> searchable(LocalCustomField field, Searcher searcher) {
        List<Long> browsable = config.permissions().projects("BROWSE_PROJECTS", searcher.userKey());
        boolean visible = searcher.isSystem()
                || config.customFields().contexts(field.id()).stream().anyMatch(context -> visible(context, browsable));
        return visible
                ? CustomFieldMatching.of(field).map(matching -> SearchField.of(field.id(), field.name(), matching))
                : Optional.empty();
    }

    private static boolean visible(FieldContext context, List<Long> browsable) {
        return context.global()
                ? !browsable.isEmpty()
                : context.projectIds().stream().anyMatch(browsable::contains);
    }

    @Override
    public List<String> terms(SearchField field, Operand literal, Searcher searcher) {
        return values.terms(field, literal, searcher);
    }

    @Override
    public Map<String, Integer> ranks(SearchField field, Collection<String> terms) {
        return values.ranks(field, terms);
    }

    @Override
    public Map<String, Long> issueIds(Collection<String> keys, Searcher searcher) {
        Map<String, Long> ids = store.idsOf(keys);
        ids.values().retainAll(knownIssues(List.copyOf(ids.values()), searcher));
        return ids;
    }

    @Override
    public Set<Long> knownIssues(Collection<Long> ids, Searcher searcher) {
        return store.rows(ids).stream()
                .filter(issue -> searcher.isSystem()
                        || config.permissions()
                                .hasIssue("BROWSE_PROJECTS", IssueAccess.facts(issue), searcher.userKey()))
                .map(IssueView::id)
                .collect(Collectors.toSet());
    }

    @Override
    public List<ValueHistory> histories(SearchField field) {
        return histories.of(field.id());
    }

    @Override
    public List<String> projectTerm(String projectKey, Searcher searcher) {
        return config.projects()
                .byKey(projectKey)
                .filter(project -> values.mayKnow(project.id(), searcher))
                .map(project -> List.of(Long.toString(project.id())))
                .orElse(List.of());
    }

    @Override
    public List<String> membersOf(String group) {
        if (!config.groups().exists(group)) {
            return List.of();
        }
        return config.groups().members(group).stream()
                .flatMap(key -> config.users().byKey(key).map(LocalUser::username).stream())
                .toList();
    }
}
