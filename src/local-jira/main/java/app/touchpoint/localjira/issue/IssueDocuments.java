package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.config.LocalStatus;
import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.field.FieldKind;
import app.touchpoint.localjira.field.LocalCustomField;
import app.touchpoint.localjira.search.FieldMatching;
import app.touchpoint.localjira.search.SearchFields;
import app.touchpoint.localjira.search.index.IssueDocument;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the index document of an issue. Custom fields are indexed by their searcher; a calculated one asks its type (A-issue-02). */
final class IssueDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(IssueDocuments.class);

    private final ConfigurationPart config;
    private final IssueObjects objects;

    IssueDocuments(ConfigurationPart config, IssueObjects objects) {
        this.config = config;
        this.objects = objects;
    }

    /** @param issue with all its values */
    IssueDocument of(IssueView issue) {
        IssueDocument.Builder document = IssueDocument.of(issue.id(), issue.key(), issue.projectId())
                .text(SearchFields.SUMMARY, issue.summary())
                .keyword(SearchFields.ISSUE_TYPE, issue.typeId())
                .keyword(SearchFields.STATUS, issue.statusId())
                .moment(SearchFields.CREATED, issue.created())
                .moment(SearchFields.UPDATED, issue.updated());
        config.statuses()
                .byId(issue.statusId())
                .map(LocalStatus::category)
                .ifPresent(category -> document.keyword(SearchFields.STATUS_CATEGORY, Long.toString(category.id())));
        Instant resolved = issue.resolved();
        if (resolved != null) {
            document.moment(SearchFields.RESOLVED, resolved);
        }
        system(issue, document);
        for (LocalCustomField field : config.customFields().applicable(issue.projectId(), issue.typeId())) {
            CustomFieldMatching.of(field).ifPresent(matching -> custom(issue, field, matching, document));
        }
        return document.build();
    }

    private static void system(IssueView issue, IssueDocument.Builder document) {
        Map<String, Consumer<Object>> writers = Map.of(
                FieldIds.DESCRIPTION, value -> document.text(SearchFields.DESCRIPTION, (String) value),
                FieldIds.ASSIGNEE, value -> document.keyword(SearchFields.ASSIGNEE, (String) value),
                FieldIds.REPORTER, value -> document.keyword(SearchFields.REPORTER, (String) value),
                FieldIds.CREATOR, value -> document.keyword(SearchFields.CREATOR, (String) value),
                FieldIds.PRIORITY, value -> document.keyword(SearchFields.PRIORITY, (String) value),
                FieldIds.RESOLUTION, value -> document.keyword(SearchFields.RESOLUTION, (String) value),
                FieldIds.SECURITY, value -> document.keyword(SearchFields.SECURITY, value.toString()),
                FieldIds.DUE_DATE, value -> document.day(SearchFields.DUE, (LocalDate) value),
                FieldIds.COMPONENTS,
                        value -> ((List<?>) value)
                                .forEach(id -> document.keyword(SearchFields.COMPONENT, id.toString())),
                FieldIds.LABELS,
                        value -> ((List<?>) value)
                                .forEach(label -> document.folded(SearchFields.LABELS, label.toString())));
        writers.forEach((field, writer) -> {
            Object value = issue.value(field);
            if (value != null) {
                writer.accept(value);
            }
        });
    }

    private void custom(
            IssueView issue, LocalCustomField field, FieldMatching matching, IssueDocument.Builder document) {
        boolean calculated = objects.kind(field) == FieldKind.CALCULATED;
        Object value = calculated ? calculated(issue, field) : issue.value(field.id());
        if (value != null) {
            add(field, matching, value, document);
        }
    }

    /** The value of a plugin's type. If the plugin's code fails, the field is not indexed and the log says why, as in Jira. */
    @Nullable
    Object calculated(IssueView issue, LocalCustomField field) {
        try {
            return field.getCustomFieldType().getValueFromIssue(field, LocalIssue.complete(issue, objects));
        } catch (RuntimeException e) {
            LOG.warn("The type of the field {} gives no value for {}.", field.name(), issue.key(), e);
            return null;
        }
    }

    private static void add(
            LocalCustomField field, FieldMatching matching, Object value, IssueDocument.Builder document) {
        switch (matching) {
            case NUMBER -> document.number(field.id(), ((Number) value).doubleValue());
            case TEXT -> document.text(field.id(), value.toString());
            case WORD -> document.folded(field.id(), value.toString());
            case DAY ->
                document.day(
                        field.id(),
                        value instanceof Timestamp timestamp
                                ? timestamp.toLocalDateTime().toLocalDate()
                                : (LocalDate) value);
            case NAMED -> document.keyword(field.id(), String.valueOf(IssueObjects.fromApi(value)));
            case ISSUE, RANKED, ALL_TEXT, MOMENT ->
                throw new IllegalArgumentException("No custom field is matched as " + matching + ": " + field.name());
        }
    }
}
