package app.touchpoint.localjira.webwork;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a rendered view apart for the decorator, as Jira's SiteMesh does (A-webwork-04). */
final class ViewParser {

    private static final Pattern HEAD = Pattern.compile("<head(?:\\s[^>]*)?>(.*?)</head>", Pattern.DOTALL);
    private static final Pattern BODY = Pattern.compile("<body(?:\\s[^>]*)?>(.*)</body>", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("<title[^>]*>(.*?)</title>", Pattern.DOTALL);
    private static final Pattern META =
            Pattern.compile("<meta\\s+name=\"([^\"]*)\"\\s+content=\"([^\"]*)\"\\s*/?>", Pattern.DOTALL);

    private ViewParser() {}

    static Outcome.View parse(String html) {
        Matcher head = HEAD.matcher(html);
        Matcher body = BODY.matcher(html);
        String inHead = head.find() ? head.group(1) : "";
        Matcher title = TITLE.matcher(inHead);
        Map<String, String> meta = new LinkedHashMap<>();
        META.matcher(inHead).results().forEach(found -> meta.put(found.group(1), found.group(2)));
        return new Outcome.View(
                title.find() ? title.group(1).strip() : "",
                meta,
                META.matcher(TITLE.matcher(inHead).replaceAll(""))
                        .replaceAll("")
                        .strip(),
                body.find() ? body.group(1) : html);
    }
}
