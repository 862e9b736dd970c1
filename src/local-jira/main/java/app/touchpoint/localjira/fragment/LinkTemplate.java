package app.touchpoint.localjira.fragment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code $names} in a web item's link (A-fragment-03). In Jira a link is a Velocity template; only these names are supported. */
final class LinkTemplate {

    private static final Pattern NAME = Pattern.compile("\\$!?\\{?([A-Za-z][A-Za-z.]*)\\}?");

    private LinkTemplate() {}

    /** The link with the place's values, encoded for an address. */
    static String fill(String link, FragmentContext context) {
        return NAME.matcher(link)
                .replaceAll(name ->
                        Matcher.quoteReplacement(URLEncoder.encode(value(name, context), StandardCharsets.UTF_8)));
    }

    private static String value(MatchResult name, FragmentContext context) {
        return switch (name.group(1)) {
            case "pathEncodedProjectKey", "projectKeyEncoded", "project.key" ->
                project(context).getKey();
            case "project.id" -> String.valueOf(project(context).getId());
            case "issue.key" -> issue(context).getKey();
            case "issue.id" -> String.valueOf(issue(context).getId());
            default ->
                throw new UnsupportedOperationException(
                        "Local Jira does not know $" + name.group(1) + " in a web item's link.");
        };
    }

    private static Project project(FragmentContext context) {
        return context.value("project", Project.class)
                .orElseThrow(() -> new IllegalStateException("A web item's link names a project where there is none."));
    }

    private static Issue issue(FragmentContext context) {
        return context.value("issue", Issue.class)
                .orElseThrow(() -> new IllegalStateException("A web item's link names an issue where there is none."));
    }
}
