package app.touchpoint.localjira.manager;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.touchpoint.localjira.boot.Services;
import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.db.Database;
import app.touchpoint.localjira.field.FieldContext;
import app.touchpoint.localjira.field.FieldTypes;
import app.touchpoint.localjira.field.InvalidValueException;
import app.touchpoint.localjira.field.LocalCustomField;
import app.touchpoint.localjira.field.LocalOption;
import app.touchpoint.localjira.project.LocalProject;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.ProjectManager;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldManagersTest {

    private static final List<IssueType> ALL_TYPES = Collections.singletonList(null);

    private final Services services = new Services();
    private Database database;
    private ConfigurationPart parts;
    private LocalProject rad;
    private LocalProject service;
    private String task;

    @BeforeEach
    void start() {
        database = Database.inMemory(UUID.randomUUID().toString());
        parts = ConfigurationPart.start(database, services);
        parts.fillIfEmpty();
        rad = parts.projects().byKey("RAD").orElseThrow();
        service = parts.projects().byKey("SERVICE").orElseThrow();
        task = parts.issueTypes().all().get(0).id();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private CustomField create(String name, String type, @Nullable String searcher, @Nullable LocalProject project)
            throws Exception {
        CustomFieldManager manager = services.get(CustomFieldManager.class);
        return manager.createCustomField(
                name,
                null,
                requireNonNull(manager.getCustomFieldType(FieldTypes.SYSTEM + type)),
                searcher == null ? null : manager.getCustomFieldSearcher(FieldTypes.SYSTEM + searcher),
                nodes(project),
                ALL_TYPES);
    }

    private List<JiraContextNode> nodes(@Nullable LocalProject project) {
        return CustomFieldUtils.buildJiraIssueContexts(
                project == null,
                project == null ? null : new Long[] {project.id()},
                services.get(ProjectManager.class));
    }

    private static FieldConfig config(CustomField field) {
        return requireNonNull(field.getConfigurationSchemes().get(0).getOneAndOnlyConfig());
    }

    private FieldContext context(CustomField field, LocalProject project) {
        return parts.customFields().context(field.getId(), project.id(), task).orElseThrow();
    }

    private @Nullable Object parse(CustomField field, String text, Locale locale) {
        LocalCustomField local = (LocalCustomField) field;
        return parts.customFields().parse(local, context(field, rad), text, locale);
    }

    @Test
    void aFieldOfOneProjectIsNotInAnother() throws Exception {
        CustomField ist = create("Ist", "float", "exactnumber", rad);

        assertThat(parts.customFields().applicable(rad.id(), task)).contains((LocalCustomField) ist);
        assertThat(parts.customFields().applicable(service.id(), task)).doesNotContain((LocalCustomField) ist);
        FieldConfigScheme scheme = ist.getConfigurationSchemes().get(0);
        assertThat(scheme.isGlobal()).isFalse();
        assertThat(scheme.getAssociatedProjectObjects()).containsExactly(rad);
        assertThat(scheme.getAssociatedIssueTypes()).containsOnlyNulls();
    }

    @Test
    void aProjectsOwnContextHidesTheGlobalOne() throws Exception {
        CustomField channel = create("Channel", "select", "multiselectsearcher", null);
        FieldConfig global = config(channel);
        services.get(OptionsManager.class).createOption(global, null, 0L, "Everywhere");
        IssueType bug = parts.issueTypes().all().stream()
                .filter(type -> type.name().equals("Bug"))
                .findFirst()
                .orElseThrow();

        services.get(FieldConfigSchemeManager.class)
                .createFieldConfigScheme(
                        new FieldConfigScheme.Builder().setName("Rad").toFieldConfigScheme(),
                        nodes(rad),
                        List.of(bug),
                        channel);

        assertThat(context(channel, service).configId()).isEqualTo(global.getId());
        assertThat(parts.customFields().context(channel.getId(), rad.id(), bug.getId()))
                .hasValueSatisfying(own ->
                        assertThat(parts.customFields().options(own.configId())).isEmpty());
        assertThat(parts.customFields()
                        .context(channel.getId(), rad.id(), "10001".equals(bug.getId()) ? "10000" : "10001"))
                .isEmpty();
    }

    @Test
    void aProjectMovesFromOneContextOfAFieldToAnother() throws Exception {
        CustomField channel = create("Channel", "select", null, rad);
        FieldConfigScheme first = channel.getConfigurationSchemes().get(0);

        FieldConfigScheme second = services.get(FieldConfigSchemeManager.class)
                .createFieldConfigScheme(
                        new FieldConfigScheme.Builder().setName("Other").toFieldConfigScheme(),
                        nodes(rad),
                        ALL_TYPES,
                        channel);

        assertThat(context(channel, rad).id()).isEqualTo(second.getId());
        assertThat(channel.getConfigurationSchemes())
                .filteredOn(scheme -> Objects.equals(scheme.getId(), first.getId()))
                .singleElement()
                .satisfies(scheme ->
                        assertThat(scheme.getAssociatedProjectObjects()).isEmpty())
                .satisfies(scheme -> assertThat(scheme.isGlobal()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({
        "'8.5', en, 8.5",
        "'8,5', de, 8.5",
        "'8.5', de, 85",
        "'1,234.5', en, 1234.5",
        "'-3', de, -3",
        "'1e3', en, "
    })
    void numbersAreReadAsTheLocaleWritesThem(String text, String language, @Nullable Double value) throws Exception {
        CustomField ist = create("Ist", "float", "exactnumber", rad);
        Locale locale = Locale.forLanguageTag(language);

        if (value == null) {
            assertThatThrownBy(() -> parse(ist, text, locale)).hasMessage("'1e3' is refused: NUMBER");
        } else {
            assertThat(parse(ist, text, locale)).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @CsvSource({"abc", "8.5x", "'200,000,000,000,000'"})
    void whatIsNoNumberIsRefused(String text) throws Exception {
        CustomField ist = create("Ist", "float", "exactnumber", rad);

        assertThatThrownBy(() -> parse(ist, text, Locale.ENGLISH))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(text);
    }

    @Test
    void aSelectTakesOnlyAnEnabledOptionOfItsContext() throws Exception {
        OptionsManager options = services.get(OptionsManager.class);
        CustomField channel = create("Channel", "select", "multiselectsearcher", rad);
        CustomField other = create("Other", "select", "multiselectsearcher", rad);
        FieldConfig config = config(channel);
        Option shop = options.createOption(config, null, 0L, "Shop");
        Option web = options.createOption(config, null, 1L, "Web");
        Option foreign = options.createOption(config(other), null, 0L, "Foreign");
        options.disableOption(web);

        assertThat(parse(channel, shop.getOptionId().toString(), Locale.ENGLISH))
                .isEqualTo(shop);
        assertThatThrownBy(() -> parse(channel, web.getOptionId().toString(), Locale.ENGLISH))
                .hasMessage("'Web' is refused: OPTION_DISABLED");
        assertThatThrownBy(() -> parse(channel, foreign.getOptionId().toString(), Locale.ENGLISH))
                .hasMessageEndingWith("OPTION");
        assertThatThrownBy(() -> parse(channel, "Shop", Locale.ENGLISH)).hasMessageEndingWith("OPTION");
    }

    @Test
    void optionsKeepTheirOrderAndAreUniqueInAContext() throws Exception {
        OptionsManager options = services.get(OptionsManager.class);
        CustomField phase = create("Phase", "select", "multiselectsearcher", rad);
        FieldConfig config = config(phase);
        Option first = options.createOption(config, null, 0L, "Before");
        Option second = options.createOption(config, null, 1L, "After");

        second.setSequence(-1L);
        assertThat(options.getOptions(config)).extracting(Option::getValue).containsExactly("Before", "After");
        options.updateOptions(List.of(second));

        assertThat(options.getOptions(config)).containsExactly(second, first);
        assertThat(options.getOptions(config).getOptionForValue("before", null)).isEqualTo(first);
        assertThatThrownBy(() -> options.createOption(config, null, 2L, "AFTER"))
                .hasMessageContaining("exists");
        options.setValue(first, "Earlier");
        assertThat(parts.customFields().option(first.getOptionId()))
                .map(LocalOption::value)
                .contains("Earlier");
    }

    @Test
    void aSearcherThatDoesNotGoWithTheTypeIsRefused() {
        assertThatThrownBy(() -> create("Ist", "float", "textsearcher", rad)).hasMessageContaining("does not go with");
        assertThat(services.get(CustomFieldManager.class).getCustomFieldType(FieldTypes.SYSTEM + "cascadingselect"))
                .isNull();
    }

    @Test
    void aContextWithoutTypesOrProjectsIsRefused() {
        CustomFieldManager manager = services.get(CustomFieldManager.class);

        assertThatThrownBy(() -> manager.createCustomField(
                        "Ist",
                        "",
                        requireNonNull(manager.getCustomFieldType(FieldTypes.SYSTEM + "float")),
                        null,
                        nodes(rad),
                        List.of()))
                .hasMessageContaining("needs issue types");
        assertThatThrownBy(() -> manager.createCustomField(
                        "Ist",
                        "",
                        requireNonNull(manager.getCustomFieldType(FieldTypes.SYSTEM + "float")),
                        null,
                        List.of(),
                        ALL_TYPES))
                .hasMessageContaining("needs a context");
    }

    @Test
    void aRemovedFieldIsGoneWithItsContexts() throws Exception {
        CustomField ist = create("Ist", "float", "exactnumber", rad);

        services.get(CustomFieldManager.class).removeCustomField(ist);

        assertThat(services.get(CustomFieldManager.class).getCustomFieldObject(ist.getIdAsLong()))
                .isNull();
        assertThat(parts.customFields().contexts(ist.getId())).isEmpty();
    }
}
