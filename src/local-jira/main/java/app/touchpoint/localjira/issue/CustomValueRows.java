package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.field.LocalCustomField;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Values of custom fields as rows: numbers and days in columns of their own, everything else as text; options and users by id and key,
 * as Jira keeps them.
 */
final class CustomValueRows {

    private static final int SHORT = 255;

    private CustomValueRows() {}

    /** Adds the custom field values of each issue, in the order of the fields' numbers. */
    static void read(Handle handle, List<Long> ids, Map<Long, Map<String, Object>> values) {
        handle.createQuery("select * from custom_field_value where issue_id in (<ids>) order by field_number")
                .bindList("ids", ids)
                .map((row, context) -> new Row(
                        row.getLong("issue_id"), LocalCustomField.PREFIX + row.getLong("field_number"), value(row)))
                .forEach(row -> {
                    Map<String, Object> ofIssue = values.get(row.issueId());
                    if (ofIssue != null && row.value() != null) {
                        ofIssue.put(row.fieldId(), row.value());
                    }
                });
    }

    private static @Nullable Object value(ResultSet row) throws SQLException {
        double number = row.getDouble("number_value");
        if (!row.wasNull()) {
            return number;
        }
        Date day = row.getDate("day_value");
        if (day != null) {
            return day.toLocalDate();
        }
        for (String column : List.of("short_text", "long_text")) {
            String text = row.getString(column);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    static void delete(Handle handle, long issueId, List<Long> fieldNumbers) {
        if (!fieldNumbers.isEmpty()) {
            handle.createUpdate("delete from custom_field_value where issue_id = :issue and field_number in (<fields>)")
                    .bind("issue", issueId)
                    .bindList("fields", fieldNumbers)
                    .execute();
        }
    }

    /** Writes rows for the custom fields among the values; there are none of these yet. */
    static void write(Handle handle, long issueId, Map<String, Object> values) {
        PreparedBatch batch =
                handle.prepareBatch("insert into custom_field_value (issue_id, field_number, number_value,"
                        + " short_text, long_text, day_value) values (?, ?, ?, ?, ?, ?)");
        values.forEach((field, value) -> {
            if (FieldIds.isCustom(field)) {
                add(batch, issueId, FieldIds.customNumber(field), value);
            }
        });
        if (batch.size() > 0) {
            batch.execute();
        } else {
            batch.close();
        }
    }

    private static void add(PreparedBatch batch, long issueId, long fieldNumber, Object value) {
        String text = value instanceof String string ? string : null;
        batch.bind(0, issueId).bind(1, fieldNumber);
        if (value instanceof Double number) {
            batch.bind(2, number);
        } else {
            batch.bindNull(2, Types.DOUBLE);
        }
        bindText(batch, 3, text != null && text.length() <= SHORT ? text : null);
        bindText(batch, 4, text != null && text.length() > SHORT ? text : null);
        if (value instanceof LocalDate day) {
            batch.bind(5, Date.valueOf(day));
        } else {
            batch.bindNull(5, Types.DATE);
        }
        if (!(value instanceof Double || value instanceof String || value instanceof LocalDate)) {
            throw new IllegalArgumentException("The custom field " + fieldNumber + " of issue " + issueId
                    + " cannot keep a value of " + value.getClass() + ".");
        }
        batch.add();
    }

    private static void bindText(PreparedBatch batch, int position, @Nullable String text) {
        if (text == null) {
            batch.bindNull(position, Types.VARCHAR);
        } else {
            batch.bind(position, text);
        }
    }

    private record Row(
            long issueId, String fieldId, @Nullable Object value) {}
}
