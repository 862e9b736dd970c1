package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.config.LocalIssueType;
import app.touchpoint.localjira.config.LocalPriority;
import app.touchpoint.localjira.config.LocalResolution;
import app.touchpoint.localjira.config.LocalStatus;
import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.field.FieldContext;
import app.touchpoint.localjira.field.FieldKind;
import app.touchpoint.localjira.field.LocalCustomField;
import app.touchpoint.localjira.field.LocalOption;
import app.touchpoint.localjira.project.LocalComponent;
import app.touchpoint.localjira.project.LocalProject;
import app.touchpoint.localjira.search.FieldMatching;
import app.touchpoint.localjira.search.SearchField;
import app.touchpoint.localjira.search.SearchFields;
import app.touchpoint.localjira.search.Searcher;
import app.touchpoint.localjira.search.index.IndexFields;
import app.touchpoint.localjira.search.jql.Operand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Names of things for ids and back, and the order of things. */
final class NamedValues {

    private final ConfigurationPart config;

    NamedValues(ConfigurationPart config) {
        this.config = config;
    }

    /** A thing with an id and the names it goes by, most usual first. */
    private record Thing(String id, List<String> names) {

        boolean isNamed(String text) {
            return names.stream().anyMatch(name -> name.equalsIgnoreCase(text));
        }
    }

    boolean mayKnow(long projectId, Searcher searcher) {
        return searcher.isSystem() || config.permissions().hasProject("BROWSE_PROJECTS", projectId, searcher.userKey());
    }

    List<String> terms(SearchField field, Operand literal, Searcher searcher) {
        String text =
                literal instanceof Operand.Text word ? word.value() : Long.toString(((Operand.Whole) literal).value());
        if (field.matching() == FieldMatching.WORD) {
            return List.of(text.toLowerCase(Locale.ROOT));
        }
        List<Thing> things = things(field, searcher);
        List<String> byName = things.stream()
                .filter(thing -> thing.isNamed(text))
                .map(Thing::id)
                .toList();
        List<String> byId = things.stream().map(Thing::id).filter(text::equals).toList();
        boolean idFirst = literal instanceof Operand.Whole;
        List<String> first = idFirst ? byId : byName;
        return first.isEmpty() ? (idFirst ? byName : byId) : first;
    }

    private List<Thing> things(SearchField field, Searcher searcher) {
        return switch (field.id()) {
            case IndexFields.PROJECT ->
                config.projects().all().stream()
                        .filter(project -> mayKnow(project.id(), searcher))
                        .map(project -> new Thing(Long.toString(project.id()), List.of(project.key(), project.name())))
                        .toList();
            case SearchFields.ISSUE_TYPE -> things(config.issueTypes().all(), LocalIssueType::id, LocalIssueType::name);
            case SearchFields.STATUS -> things(config.statuses().all(), LocalStatus::id, LocalStatus::name);
            case SearchFields.STATUS_CATEGORY ->
                Stream.of(LocalStatus.Category.values())
                        .map(category ->
                                new Thing(Long.toString(category.id()), List.of(category.label(), category.key())))
                        .toList();
            case SearchFields.PRIORITY ->
                things(config.statuses().priorities(), LocalPriority::id, LocalPriority::name);
            case SearchFields.RESOLUTION ->
                things(config.statuses().resolutions(), LocalResolution::id, LocalResolution::name);
            case SearchFields.COMPONENT ->
                config.projects().all().stream()
                        .filter(project -> mayKnow(project.id(), searcher))
                        .flatMap(project -> config.projects().components(project.id()).stream())
                        .map(component -> new Thing(Long.toString(component.id()), List.of(component.name())))
                        .toList();
            case SearchFields.SECURITY ->
                config.projects().all().stream()
                        .filter(project -> mayKnow(project.id(), searcher))
                        .flatMap(project -> config.permissions().levelsOf(project.id()).stream())
                        .map(level -> new Thing(Long.toString(level.id()), List.of(level.name())))
                        .distinct()
                        .toList();
            case SearchFields.ASSIGNEE, SearchFields.REPORTER, SearchFields.CREATOR -> users();
            default -> ofCustomField(field);
        };
    }

    private static <T> List<Thing> things(List<T> all, Function<T, String> id, Function<T, String> name) {
        return all.stream()
                .map(thing -> new Thing(id.apply(thing), List.of(name.apply(thing))))
                .toList();
    }

    private List<Thing> users() {
        return config.users().all().stream()
                .map(user -> new Thing(user.key(), List.of(user.username(), user.displayName(), user.emailAddress())))
                .toList();
    }

    private List<Thing> ofCustomField(SearchField field) {
        LocalCustomField custom = config.customFields().byId(field.id()).orElseThrow();
        if (config.customFields().kind(custom) == FieldKind.USER) {
            return users();
        }
        List<Thing> options = new ArrayList<>();
        for (FieldContext context : config.customFields().contexts(field.id())) {
            for (LocalOption option : config.customFields().options(context.configId())) {
                options.add(new Thing(Long.toString(option.id()), List.of(option.value())));
            }
        }
        return options;
    }

    /** Places of ids: projects by key, users by name, options and other configured things as configured (A-search-18). */
    Map<String, Integer> ranks(SearchField field, Collection<String> terms) {
        return switch (field.id()) {
            case IndexFields.PROJECT ->
                inOrder(config.projects().all().stream()
                        .sorted(Comparator.comparing(LocalProject::key))
                        .map(project -> Long.toString(project.id())));
            case SearchFields.PRIORITY -> {
                List<LocalPriority> lowestFirst =
                        new ArrayList<>(config.statuses().priorities());
                java.util.Collections.reverse(lowestFirst);
                yield inOrder(lowestFirst.stream().map(LocalPriority::id));
            }
            case SearchFields.COMPONENT -> inOrder(terms.stream().sorted(Comparator.comparing(this::componentName)));
            default -> {
                if (field.matching() == FieldMatching.WORD) {
                    yield inOrder(terms.stream().sorted());
                }
                List<Thing> things = things(field, Searcher.system());
                boolean users = things.stream().anyMatch(thing -> thing.names().size() > 2);
                yield inOrder(users ? byDisplayName(terms) : things.stream().map(Thing::id));
            }
        };
    }

    private String componentName(String id) {
        return config.projects()
                .component(Long.parseLong(id))
                .map(LocalComponent::name)
                .orElse("");
    }

    private Stream<String> byDisplayName(Collection<String> keys) {
        return keys.stream()
                .sorted(Comparator.comparing(
                        key -> config.users()
                                .byKey(key)
                                .map(LocalUser::displayName)
                                .orElse(key),
                        String.CASE_INSENSITIVE_ORDER));
    }

    private static Map<String, Integer> inOrder(Stream<String> ids) {
        Map<String, Integer> ranks = new HashMap<>();
        ids.forEach(id -> ranks.putIfAbsent(id, ranks.size()));
        return ranks;
    }
}
