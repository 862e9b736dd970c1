package app.touchpoint.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A person's key in every column that holds a text, of every table: what still has it when the person was forgotten has to stand below. So a
 * column that is added is either forgotten or declared to name nobody.
 */
class UserColumnsTest {

    /** Columns of texts that never hold a user's key; one line per table. */
    private static final Map<String, List<String>> NOBODYS = Map.ofEntries(
            Map.entry(
                    "ACTION_DETAILS",
                    List.of(
                            "START_DAY",
                            "DEPARTMENTS",
                            "DESIRED_RESULT",
                            "MECHANISM",
                            "INVOLVEMENT",
                            "BLOCKER",
                            "QUICK_WIN_REASON",
                            "COMPLETED_DAY")),
            Map.entry(
                    "ACTION",
                    List.of(
                            "SUMMARY",
                            "TYPE_ID",
                            "STATUS_ID",
                            "DONE_SINCE",
                            "DUE_DAY",
                            "COMPONENT_IDS",
                            "WRITTEN_QUICK_WIN",
                            "QUICK_WIN_STATE")),
            Map.entry("ACTION_LINK", List.of("ENDS")),
            Map.entry("ALARM", List.of("PERIOD_END")),
            Map.entry("ANSWER", List.of("ANSWER_KEY", "QUESTION", "ANSWER_TEXT", "EVIDENCE", "ANSWER_DAY")),
            Map.entry("AUDIT", List.of("DEED", "DETAIL")),
            Map.entry("CHANNEL", List.of("CHANNEL_TYPE", "CONTACT_MODE")),
            Map.entry(
                    "CRITERION",
                    List.of(
                            "ROW_KEY",
                            "CRITERION_NAME",
                            "NAME_DE",
                            "NAME_EN",
                            "QUESTION",
                            "READY_CODE",
                            "LEVEL_CODE",
                            "UNIT_TEXT",
                            "TYPE_CODE",
                            "DIRECTION_CODE",
                            "RATER_GROUP",
                            "SEGMENT_TEXT",
                            "METHOD_CODE",
                            "SOURCE_TEXT",
                            "AUDIENCE_TEXT",
                            "ACTION_RULE",
                            "LATEST_PERIOD_END")),
            Map.entry("HANDOVER", List.of("INFORMATION_PASSED")),
            Map.entry(
                    "INCIDENT",
                    List.of(
                            "POLARITY",
                            "REALITY",
                            "CATEGORY",
                            "CONSEQUENCE",
                            "TOLD_BY",
                            "STORY",
                            "HAPPENED_ON",
                            "EVIDENCE")),
            Map.entry(
                    "JQL_COUNT",
                    List.of("JQL_TEXT", "PERIOD_CODE", "NEXT_START", "NEXT_END", "PROBLEM_CODE", "PROBLEM_END")),
            Map.entry("KEPT_VALUE", List.of("KEPT_KEY", "FIELD_NAME", "CONTENT")),
            Map.entry(
                    "MEASUREMENT",
                    List.of("PERIOD_START", "PERIOD_END", "SEGMENT_TEXT", "RATER_GROUP", "COUNTS", "SOURCE_TEXT")),
            Map.entry(
                    "PAST_SERIES",
                    List.of(
                            "CRITERION_NAME",
                            "NAME_DE",
                            "NAME_EN",
                            "QUESTION",
                            "UNIT_TEXT",
                            "TYPE_CODE",
                            "DIRECTION_CODE",
                            "RATER_GROUP",
                            "SEGMENT_TEXT")),
            Map.entry("PLACE_NAME", List.of("PLACE_TEXT")),
            Map.entry("PRACTICE", List.of("PRACTICE_KEY", "CONTENT", "LINKS")),
            Map.entry("PROFILE_VALUE", List.of("ROW_KEY", "FIELD_CODE", "CONTENT")),
            Map.entry("RATING", List.of("RATER_GROUP", "REMARK")),
            Map.entry("REVIEW", List.of("HELD_ON", "FINDINGS", "DECISION")),
            Map.entry("RUN", List.of("RUN_KIND", "RUN_STATE", "DETAIL", "FAILURE")),
            Map.entry("RUN_STEP", List.of("STEP_STATE", "PAYLOAD", "OUTCOME")),
            Map.entry("SETTING", List.of("SETTING_KEY", "SETTING_NAME", "CONTENT")),
            Map.entry("SETUP_ITEM", List.of("ITEM_KEY", "ITEM_NAME", "OBJECT_ID", "ORIGIN")),
            Map.entry(
                    "SURVEY",
                    List.of(
                            "SURVEY_NAME",
                            "MAPPING",
                            "PERIOD_START",
                            "PERIOD_END",
                            "SURVEY_STATE",
                            "CONTENT_HASH",
                            "REFUSED_ROWS",
                            "REFUSED_ISTS")),
            Map.entry("STAMP", List.of("KIND")),
            Map.entry("TARGET", List.of("VALID_FROM")),
            Map.entry(
                    "TOUCHPOINT",
                    List.of(
                            "SUMMARY",
                            "COMPONENT_IDS",
                            "IST_SOURCE",
                            "IST_REASON",
                            "IST_UNTIL",
                            "IST_FRESH_TO",
                            "DESCRIPTION_HASH")),
            Map.entry("TOUCHPOINT_STATE", List.of("COMPONENT_IDS", "IST_SOURCE", "IST_UNTIL", "IST_FRESH_TO")),
            Map.entry("VETO", List.of("REASON")));

    /** Whom an issue is assigned to is Jira's to say; the read model follows. */
    private static final List<String> OF_JIRA = List.of("TOUCHPOINT.OWNER_KEY", "ACTION.OWNER_KEY");

    @ParameterizedTest
    @EnumSource
    void everyColumnThatMayNameAPersonIsForgotten(TestDatabase database) throws Exception {
        List<Class<? extends RawEntity<Long>>> entities = entities();
        assertThat(entities).hasSizeGreaterThan(20);
        try (TestActiveObjects ao = database.start(array(entities))) {
            for (Class<? extends RawEntity<Long>> entity : entities) {
                ao.create(entity, filled(entity));
            }

            new UserTraces(
                            ao,
                            new TouchpointStore(ao, Clock.systemUTC()),
                            new ActionStore(ao, Clock.systemUTC()),
                            Clock.systemUTC())
                    .forget("anna", "somebody");

            Set<String> left = new TreeSet<>();
            for (Class<? extends RawEntity<Long>> entity : entities) {
                for (RawEntity<Long> row : ao.find(entity, Query.select())) {
                    left.addAll(stillNamed(entity, row));
                }
            }
            Set<String> expected = new TreeSet<>(OF_JIRA);
            NOBODYS.forEach((table, columns) -> columns.forEach(column -> expected.add(table + "." + column)));
            assertThat(left).isEqualTo(expected);
        }
    }

    /** All that there are, whether anybody thought of them here or not. */
    @SuppressWarnings("unchecked") // Entities of this package have numbers for keys.
    private static List<Class<? extends RawEntity<Long>>> entities() throws Exception {
        Path folder = Path.of(RatingEntity.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve(RatingEntity.class.getPackageName().replace('.', '/'));
        List<Class<? extends RawEntity<Long>>> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith("Entity.class")) {
                    found.add((Class<? extends RawEntity<Long>>)
                            Class.forName(RatingEntity.class.getPackageName() + "." + name.replace(".class", "")));
                }
            }
        }
        return found;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // An array of generic classes is what the library asks for.
    private static Class<? extends RawEntity<?>>[] array(List<Class<? extends RawEntity<Long>>> entities) {
        return entities.toArray(new Class[0]);
    }

    private static Map<String, Object> filled(Class<?> entity) {
        Map<String, Object> columns = new HashMap<>();
        for (Method getter : getters(entity)) {
            columns.put(column(getter), value(getter.getReturnType()));
        }
        return columns;
    }

    private static Object value(Class<?> type) {
        if (type == String.class) {
            return "anna";
        } else if (type == boolean.class || type == Boolean.class) {
            return true;
        } else if (type == int.class || type == Integer.class) {
            return 1;
        } else if (type == long.class || type == Long.class) {
            return 1L;
        } else if (type == double.class || type == Double.class) {
            return 1.0;
        }
        throw new AssertionError("Nothing to put into a column of " + type);
    }

    private static List<String> stillNamed(Class<?> entity, RawEntity<Long> row) throws Exception {
        List<String> named = new ArrayList<>();
        for (Method getter : getters(entity)) {
            if (getter.getReturnType() == String.class && "anna".equals(getter.invoke(row))) {
                named.add(entity.getAnnotation(Table.class).value() + "." + column(getter));
            }
        }
        return named;
    }

    private static List<Method> getters(Class<?> entity) {
        return Stream.of(entity.getDeclaredMethods())
                .filter(method ->
                        method.getParameterCount() == 0 && method.getName().matches("(get|is)[A-Z].*"))
                .filter(method -> !method.isAnnotationPresent(AutoIncrement.class))
                .toList();
    }

    private static String column(Method getter) {
        return getter.getName()
                .replaceFirst("^(get|is)", "")
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .toUpperCase(Locale.ROOT);
    }
}
