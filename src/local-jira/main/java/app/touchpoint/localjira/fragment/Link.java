package app.touchpoint.localjira.fragment;

import java.util.Map;

/**
 * A web item as it is shown to one user.
 *
 * @param completeKey {@code plugin key:module key}
 * @param id the {@code linkId}, else the module key; the id of the HTML element
 * @param label plain text in the user's language
 * @param url with the context path, ready for an {@code href}
 * @param styleClass may be empty
 * @param title the tooltip, may be empty
 * @param params the module's {@code <param>}s, e.g. {@code iconClass}
 * @param weight lighter comes first
 */
public record Link(
        String completeKey,
        String id,
        String label,
        String url,
        String styleClass,
        String title,
        Map<String, String> params,
        int weight) {}
