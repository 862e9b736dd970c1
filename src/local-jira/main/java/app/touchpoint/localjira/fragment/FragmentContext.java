package app.touchpoint.localjira.fragment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * For whom and where fragments are shown: the map that Jira hands to conditions and context providers, under Jira's names.
 *
 * @param request the current request; its context path stands before links
 * @param values {@code user} (ApplicationUser), {@code project} (Project), {@code issue} (Issue), as far as the place has them, and
 *     what else a place adds
 */
public record FragmentContext(HttpServletRequest request, Map<String, Object> values) {

    /** Copies the values. */
    public FragmentContext {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A place outside of any project. */
    public static FragmentContext of(HttpServletRequest request) {
        return new FragmentContext(request, Map.of());
    }

    /** The same with a value more. */
    public FragmentContext with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new FragmentContext(request, more);
    }

    /** The value of that name, if it is there and of that type. */
    public <T> Optional<T> value(String name, Class<T> type) {
        return Optional.ofNullable(values.get(name)).filter(type::isInstance).map(type::cast);
    }
}
