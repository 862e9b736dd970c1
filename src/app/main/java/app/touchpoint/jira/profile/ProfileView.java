package app.touchpoint.jira.profile;

import app.touchpoint.core.profile.FieldKind;
import app.touchpoint.core.profile.Profile;
import app.touchpoint.core.profile.ProfileField;
import app.touchpoint.core.profile.ProfileSection;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.profile.ProfileInfo.ChoiceInfo;
import app.touchpoint.jira.profile.ProfileInfo.FieldInfo;
import app.touchpoint.jira.profile.ProfileInfo.SectionInfo;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.store.ProfileValue;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Shows a profile in the language of the user. A successor that the visitor may not see is left out; so is, for who may not edit it, what fewer
 * customers than the minimum find important, and how few they are.
 */
@Component
public class ProfileView {

    private static final String PREFIX = "touchpoint.profile.";

    private final I18nResolver i18n;
    private final Access access;
    private final IssueManager issues;
    private final UserManager users;
    private final ProjectSettings settings;

    public ProfileView(
            I18nResolver i18n, Access access, IssueManager issues, UserManager users, ProjectSettings settings) {
        this.i18n = i18n;
        this.access = access;
        this.issues = issues;
        this.users = users;
        this.settings = settings;
    }

    ProfileInfo of(Visit visit, Collection<ProfileValue> stored) {
        Map<ProfileField, ProfileValue> values =
                stored.stream().collect(Collectors.toMap(ProfileValue::field, Function.identity()));
        boolean mayEdit = access.may(visit, Deed.EDIT_PROFILE);
        if (!mayEdit && isAskedOfFew(visit, values.get(ProfileField.IMPORTANCE_ASKED))) {
            values.keySet().removeIf(ProfileView::tellsOfFew);
        }
        List<SectionInfo> sections = Stream.of(ProfileSection.values())
                .map(section -> new SectionInfo(
                        section.code(),
                        i18n.getText(PREFIX + "section." + section.code()),
                        Stream.of(ProfileField.values())
                                .filter(field -> field.section() == section)
                                .map(field -> field(visit, field, values.get(field)))
                                .toList()))
                .toList();
        return new ProfileInfo(visit.issue().getKey(), mayEdit, access.may(visit, Deed.DECIDE), sections);
    }

    /** Whether a field tells what few customers said, where few were asked. */
    public static boolean tellsOfFew(ProfileField field) {
        return field == ProfileField.IMPORTANCE_CUSTOMERS || field == ProfileField.IMPORTANCE_ASKED;
    }

    private boolean isAskedOfFew(Visit visit, @Nullable ProfileValue asked) {
        double people = asked == null
                ? 0
                : new Profile(Map.of(ProfileField.IMPORTANCE_ASKED, asked.value()))
                        .number(ProfileField.IMPORTANCE_ASKED)
                        .orElse(0.0);
        return people < settings.of(visit.at().project().getId()).minimumN();
    }

    private FieldInfo field(Visit visit, ProfileField field, @Nullable ProfileValue stored) {
        boolean number = field.kind() == FieldKind.NUMBER;
        return new FieldInfo(
                field.code(),
                name(field),
                i18n.getText(PREFIX + "help." + field.code()),
                field.kind().code(),
                field.choices().stream()
                        .map(code -> new ChoiceInfo(code, choice(field, code)))
                        .toList(),
                number ? field.range().lowest() : null,
                number ? field.range().highest() : null,
                stored == null ? "" : shown(visit, field, stored.value().text()),
                stored == null ? 0 : stored.value().version(),
                stored == null ? "" : person(stored.changedBy()),
                stored == null ? null : stored.changedAt().toString());
    }

    /** The name of a field. */
    String name(ProfileField field) {
        return i18n.getText(PREFIX + "field." + field.code());
    }

    /** A value as it is typed: an issue by its key, empty text for one that the visitor may not see. */
    public String shown(Visit visit, ProfileField field, String text) {
        if (field.kind() != FieldKind.ISSUE || text.isEmpty()) {
            return text;
        }
        Issue issue = issues.getIssueObject(Long.valueOf(text));
        return issue != null && access.maySee(visit.user(), issue) ? issue.getKey() : "";
    }

    /** Who, by name; a user who is gone has none. */
    String person(String userKey) {
        ApplicationUser user = users.getUserByKey(userKey);
        return user == null ? i18n.getText(PREFIX + "somebody") : user.getDisplayName();
    }

    String sentence(String key, String... arguments) {
        return i18n.getText(PREFIX + key, (Serializable[]) arguments);
    }

    private String choice(ProfileField field, String code) {
        return i18n.getText(PREFIX + "choice." + field.code() + "." + code);
    }
}
