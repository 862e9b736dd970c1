package app.touchpoint.localjira.api2;

import app.touchpoint.localjira.config.LocalIssueType;
import app.touchpoint.localjira.config.LocalLinkType;
import app.touchpoint.localjira.config.LocalPriority;
import app.touchpoint.localjira.config.LocalStatus;
import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.project.LocalComponent;
import app.touchpoint.localjira.project.LocalProject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The small objects of Jira's REST API: each with its {@code self}, names as Jira writes them (A-api2-02). */
final class Shapes {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Shapes() {}

    /** Makes an object from names and values in turn; values may be null, which JSON then says. */
    static Map<String, Object> object(@Nullable Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return object;
    }

    /** A moment as Jira writes it, e.g. {@code 2026-11-22T13:05:00.000+0000}. */
    static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    static Map<String, Object> user(Call call, LocalUser user) {
        return object(
                "self", call.self("user?username=" + user.username()),
                "key", user.key(),
                "name", user.username(),
                "emailAddress", user.emailAddress(),
                "avatarUrls", avatars(call),
                "displayName", user.displayName(),
                "active", user.active(),
                "timeZone", java.time.ZoneId.systemDefault().getId());
    }

    static Map<String, Object> project(Call call, LocalProject project) {
        return object(
                "self", call.self("project/" + project.id()),
                "id", String.valueOf(project.id()),
                "key", project.key(),
                "name", project.name(),
                "avatarUrls", avatars(call),
                "projectTypeKey", "business",
                "archived", project.archived());
    }

    static Map<String, Object> issueType(Call call, LocalIssueType type) {
        return object(
                "self", call.self("issuetype/" + type.id()),
                "id", type.id(),
                "description", type.description(),
                "iconUrl", call.base() + type.iconUrl(),
                "name", type.name(),
                "subtask", type.subTask());
    }

    static Map<String, Object> status(Call call, LocalStatus status) {
        LocalStatus.Category category = status.category();
        return object(
                "self", call.self("status/" + status.id()),
                "description", status.description(),
                "iconUrl", call.base() + "/images/icons/statuses/generic.png",
                "name", status.name(),
                "id", status.id(),
                "statusCategory",
                        object(
                                "self", call.self("statuscategory/" + category.id()),
                                "id", category.id(),
                                "key", category.key(),
                                "colorName", category.colour(),
                                "name", category.label()));
    }

    static Map<String, Object> priority(Call call, LocalPriority priority) {
        return object(
                "self", call.self("priority/" + priority.id()),
                "description", priority.description(),
                "iconUrl", call.base() + priority.iconUrl(),
                "name", priority.name(),
                "id", priority.id());
    }

    static Map<String, Object> component(Call call, LocalComponent component) {
        return object(
                "self", call.self("component/" + component.id()),
                "id", String.valueOf(component.id()),
                "name", component.name(),
                "description", component.description());
    }

    static Map<String, Object> linkType(Call call, LocalLinkType type) {
        return object(
                "id", String.valueOf(type.id()),
                "name", type.name(),
                "inward", type.inward(),
                "outward", type.outward(),
                "self", call.self("issueLinkType/" + type.id()));
    }

    private static Map<String, Object> avatars(Call call) {
        String url = call.base() + "/static-assets/0/local/icon.svg";
        return object("48x48", url, "24x24", url, "16x16", url, "32x32", url);
    }
}
