package app.touchpoint.localjira.api2;

import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.directory.Users;
import app.touchpoint.localjira.issue.FieldMeta;
import app.touchpoint.localjira.issue.FieldMeta.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the JSON of fields into the typed values of issues, by what a screen's fields accept. */
final class FieldInput {

    private static final Set<String> USERS = Set.of("assignee", "reporter");

    /** The name that stands for whoever the project has its issues assigned to; in local Jira that is nobody (A-api2-11). */
    private static final String AUTOMATIC = "-1";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS][XXX][XX]", Locale.ROOT);

    private final Users users;

    FieldInput(Users users) {
        this.users = users;
    }

    /** A value of the wrong shape; the message is what the client is told. */
    private static final class WrongShape extends Exception {
        private static final long serialVersionUID = 1;

        WrongShape(String message) {
            super(message);
        }
    }

    /**
     * Reads the fields.
     *
     * @throws ApiFailure with an error for each field that is on no screen or of the wrong shape
     */
    Map<String, @Nullable Object> read(JsonNode fields, List<FieldMeta> screen, Set<String> ignored) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        Map<String, String> errors = new LinkedHashMap<>();
        fields.properties().forEach(entry -> {
            String id = entry.getKey();
            if (ignored.contains(id)) {
                return;
            }
            Optional<FieldMeta> meta =
                    screen.stream().filter(field -> field.id().equals(id)).findFirst();
            if (meta.isEmpty() || meta.get().kind() == Kind.READ_ONLY) {
                errors.put(id, "Field '" + id + "' cannot be set. It is not on the appropriate screen, or unknown.");
                return;
            }
            try {
                values.put(id, value(meta.get(), entry.getValue()));
            } catch (WrongShape e) {
                errors.put(id, e.getMessage());
            }
        });
        if (!errors.isEmpty()) {
            throw ApiFailure.invalid(List.of(), errors);
        }
        return values;
    }

    private @Nullable Object value(FieldMeta field, JsonNode node) throws WrongShape {
        if (node.isNull()) {
            return null;
        }
        if (field.id().equals("assignee") && node.path("name").asText("").equals(AUTOMATIC)) {
            return null;
        }
        if (USERS.contains(field.id())) {
            return user(node);
        }
        return switch (field.kind()) {
            case TEXT, TEXT_AREA -> text(node);
            case NUMBER -> number(node);
            case SELECT -> choice(field, node);
            case MULTI_SELECT -> choices(field, node);
            case USER -> user(node);
            case DATE -> day(node);
            case DATE_TIME -> moment(node);
            case LABELS -> labels(node);
            case READ_ONLY -> throw new IllegalStateException(field.id() + " cannot be written.");
        };
    }

    private static String text(JsonNode node) throws WrongShape {
        if (!node.isTextual()) {
            throw new WrongShape("Operation value must be a string");
        }
        return node.asText();
    }

    private static Double number(JsonNode node) throws WrongShape {
        if (!node.isNumber()) {
            throw new WrongShape("Operation value must be a number");
        }
        return node.asDouble();
    }

    /** The id of what is chosen; security levels and components are numbers, everything else keeps its id as text. */
    private static Object choice(FieldMeta field, JsonNode node) throws WrongShape {
        String id = node.path("id").asText("");
        String name = node.path("value").asText(node.path("name").asText(""));
        FieldMeta.Choice found = field.options().stream()
                .filter(choice -> id.isEmpty()
                        ? choice.name().equalsIgnoreCase(name)
                        : choice.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new WrongShape(
                        "Option " + (id.isEmpty() ? "value '" + name + "'" : "id '" + id + "'") + " is not valid"));
        boolean number = field.id().equals("security") || field.id().equals("components");
        if (number) {
            return Long.valueOf(found.id());
        }
        return found.id();
    }

    private static List<Object> choices(FieldMeta field, JsonNode node) throws WrongShape {
        if (!node.isArray()) {
            throw new WrongShape("data was not an array");
        }
        List<Object> chosen = new ArrayList<>();
        for (JsonNode each : node) {
            chosen.add(choice(field, each));
        }
        return chosen;
    }

    private @Nullable String user(JsonNode node) throws WrongShape {
        String key = node.path("key").asText("");
        String name = node.path("name").asText("");
        if (key.isEmpty() && name.isEmpty()) {
            return null;
        }
        Optional<LocalUser> user = key.isEmpty() ? users.byName(name) : users.byKey(key);
        return user.map(LocalUser::key)
                .orElseThrow(() -> new WrongShape("User '" + (key.isEmpty() ? name : key) + "' does not exist."));
    }

    private static LocalDate day(JsonNode node) throws WrongShape {
        try {
            return LocalDate.parse(text(node));
        } catch (DateTimeException e) {
            throw new WrongShape("Error parsing date string: " + node.asText());
        }
    }

    private static Object moment(JsonNode node) throws WrongShape {
        try {
            return OffsetDateTime.parse(text(node), MOMENT).toInstant();
        } catch (DateTimeException e) {
            throw new WrongShape("Error parsing time: " + node.asText());
        }
    }

    private static List<String> labels(JsonNode node) throws WrongShape {
        if (!node.isArray()) {
            throw new WrongShape("data was not an array");
        }
        List<String> labels = new ArrayList<>();
        for (JsonNode each : node) {
            labels.add(text(each));
        }
        return labels;
    }
}
