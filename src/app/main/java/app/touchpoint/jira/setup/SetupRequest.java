package app.touchpoint.jira.setup;

import app.touchpoint.core.journey.JourneyTemplate;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import java.util.Map;

/**
 * What an administrator wants to be set up.
 *
 * @param language the language of the names to be created: German or English
 * @param adopt by item code what is to be used instead of something new: an empty text for the object of the same name, or, for
 *     statuses, the id of any status
 */
public record SetupRequest(
        Project project, ApplicationUser user, JourneyTemplate template, Locale language, Map<String, String> adopt) {}
