package app.touchpoint.localjira.template;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.jspecify.annotations.Nullable;

/**
 * Escapes what a template prints (A-template-01). Exempt are values of a getter with {@code @HtmlSafe}, references whose last name
 * ends in {@code Html}, and {@link Html} of local Jira itself.
 */
final class HtmlEscaping implements ReferenceInsertionEventHandler {

    private static final String SAFE = "com.atlassian.velocity.htmlsafe.HtmlSafe";
    private static final Pattern NAMED_HTML = Pattern.compile("\\$!?\\{?(?:.*\\.)?\\w*[hH]tml(?:\\(.*\\))?\\}?");

    static boolean isDeclaredSafe(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().getName().equals(SAFE));
    }

    @Override
    public @Nullable Object referenceInsert(String reference, @Nullable Object value) {
        boolean refused = GuardedUberspect.REFUSED.get();
        if (refused) {
            GuardedUberspect.REFUSED.set(false);
        }
        if (value == null) {
            return refused ? "" : null;
        }
        if (value instanceof Html html) {
            return html.text();
        }
        // Nearly no reference has such a name; the cheap look spares the pattern on pages with thousands of them.
        boolean namedHtml =
                reference.contains("tml") && NAMED_HTML.matcher(reference).matches();
        return namedHtml ? value : Html.escape(value.toString());
    }
}
