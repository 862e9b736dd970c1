package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.boot.Hostility;
import app.touchpoint.localjira.boot.Services;
import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.db.Database;
import app.touchpoint.localjira.event.LocalEventPublisher;
import app.touchpoint.localjira.field.CustomFields.ContextProjects;
import app.touchpoint.localjira.field.CustomFields.NewContext;
import app.touchpoint.localjira.field.CustomFields.NewField;
import app.touchpoint.localjira.field.FieldTypes;
import app.touchpoint.localjira.field.FieldTypes.PluginFieldType;
import app.touchpoint.localjira.field.LocalCustomField;
import app.touchpoint.localjira.field.LocalOption;
import app.touchpoint.localjira.project.LocalProject;
import app.touchpoint.localjira.screen.LocalScreen;
import app.touchpoint.localjira.screen.Operation;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.CalculatedCFType;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Local Jira without web and apps: the sample projects, some custom fields and an index in memory. */
public final class IssueWorld implements AutoCloseable {

    private static final String GAP_TYPE = "test:gap";

    final Database database;
    final Services services = new Services();
    final ConfigurationPart config;
    final IssuePart part;
    final TickingClock clock = new TickingClock();
    final List<IssueEvent> events = new ArrayList<>();

    final LocalCustomField ist;
    final LocalCustomField soll;
    final LocalCustomField gap;
    final LocalCustomField channel;
    final LocalCustomField remark;
    final LocalCustomField owner;
    final LocalCustomField day;

    private IssueWorld(Database database, Hostility hostility) {
        this.database = database;
        services.add(EventPublisher.class, new LocalEventPublisher(Hostility.off()));
        services.get(EventPublisher.class).register(this);
        config = ConfigurationPart.start(database, services);
        config.fillIfEmpty();
        part = IssuePart.startInMemory(config, new IssuePart.Environment(database, services, clock, hostility));
        ist = field("Ist", "float", "exactnumber");
        soll = field("Soll", "float", "numberrange");
        channel = field("Channel", "select", "multiselectsearcher");
        remark = field("Remark", "textfield", "textsearcher");
        owner = field("Owner", "userpicker", "userpickergroupsearcher");
        day = field("Day", "datepicker", "daterange");
        config.fieldTypes()
                .register(new PluginFieldType(
                        GAP_TYPE,
                        "Gap",
                        "",
                        List.of(FieldTypes.SYSTEM + "exactnumber"),
                        new GapType(),
                        (resource, context) -> Optional.empty()));
        gap = create(new NewField("Soll/Ist gap", "", GAP_TYPE, FieldTypes.SYSTEM + "exactnumber"));
    }

    /** On H2 in memory, kind. */
    public static IssueWorld onH2() {
        return on(Database.inMemory(UUID.randomUUID().toString()), Hostility.off());
    }

    /** On a database of the caller's, which the world closes. */
    public static IssueWorld on(Database database, Hostility hostility) {
        return new IssueWorld(database, hostility);
    }

    /** Remembers what happened. */
    @EventListener
    public void onIssueEvent(IssueEvent event) {
        synchronized (events) {
            events.add(event);
        }
    }

    private LocalCustomField field(String name, String type, String searcher) {
        LocalCustomField field = create(new NewField(name, "", FieldTypes.SYSTEM + type, FieldTypes.SYSTEM + searcher));
        onScreen(field.id());
        return field;
    }

    private void onScreen(String fieldId) {
        for (String key : List.of("RAD", "LABOR")) {
            LocalScreen screen = config.screens()
                    .screen(config.projects().byKey(key).orElseThrow().id(), task(), Operation.EDIT);
            config.screens().addField(screen.id(), screen.tabs().get(0).id(), fieldId);
        }
    }

    private LocalCustomField create(NewField field) {
        return config.customFields()
                .create(field, new NewContext("Everywhere", "", new ContextProjects(true, Set.of()), Set.of()));
    }

    String option(String value) {
        long configId = config.customFields().contexts(channel.id()).get(0).configId();
        return config.customFields().options(configId).stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .map(LocalOption::id)
                .map(id -> Long.toString(id))
                .orElseGet(() -> Long.toString(
                        config.customFields().addOption(configId, value, null).id()));
    }

    LocalProject rad() {
        return config.projects().byKey("RAD").orElseThrow();
    }

    String task() {
        return config.issueTypes().all().stream()
                .filter(type -> type.name().equals("Task"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    String user(String name) {
        return config.users().byName(name).orElseThrow().key();
    }

    Issues issues() {
        return services.get(Issues.class);
    }

    /** Makes a task in a project as anna, values alternating id and value. */
    IssueView make(String projectKey, String summary, Object... idsAndValues) {
        long projectId = config.projects().byKey(projectKey).orElseThrow().id();
        Map<String, @Nullable Object> values = new HashMap<>(values(idsAndValues));
        values.put(FieldIds.SUMMARY, summary);
        return done(issues().create(user("anna"), new NewIssue(projectId, task(), values)));
    }

    static Map<String, @Nullable Object> values(@Nullable Object... idsAndValues) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (int i = 0; i < idsAndValues.length; i += 2) {
            Object id = idsAndValues[i];
            values.put(id instanceof LocalCustomField field ? field.id() : String.valueOf(id), idsAndValues[i + 1]);
        }
        return values;
    }

    static IssueView done(IssueOutcome outcome) {
        if (outcome instanceof IssueOutcome.Done done) {
            return done.issue();
        }
        throw new AssertionError("refused: " + outcome);
    }

    static IssueOutcome.Refused refused(IssueOutcome outcome) {
        if (outcome instanceof IssueOutcome.Refused refused) {
            return refused;
        }
        throw new AssertionError("not refused: " + outcome);
    }

    /** Keys that a query finds for somebody, in order; messages of a refused query. */
    List<String> find(String userName, String jql) {
        SearchOutcome outcome = issues().search(user(userName), jql, 0, 1_000);
        return outcome instanceof SearchOutcome.Found found
                ? found.issues().stream().map(IssueView::key).toList()
                : ((SearchOutcome.Refused) outcome).messages();
    }

    @Override
    public void close() {
        part.close();
        database.close();
    }

    /** Soll minus Ist; nothing where one is missing. */
    private final class GapType extends CalculatedCFType<Double, Double> {
        @Override
        public String getStringFromSingularObject(Double singular) {
            return singular.toString();
        }

        @Override
        public Double getSingularObjectFromString(@Nullable String text) {
            throw new UnsupportedOperationException("read only");
        }

        @Override
        public @Nullable Double getValueFromIssue(CustomField field, Issue issue) {
            Double is = (Double) issue.getCustomFieldValue(ist);
            Double should = (Double) issue.getCustomFieldValue(soll);
            return is == null || should == null ? null : (Double) (should - is);
        }
    }
}
