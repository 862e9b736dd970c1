package app.touchpoint.localjira.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages by method and address. A pattern is a path below the context path with variables such as {@code /browse/{key}}; a variable
 * stands for one segment. The first pattern that fits wins.
 */
public final class Routes {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private final List<Route> routes = new ArrayList<>();

    private record Route(String method, Pattern pattern, List<String> variables, Page page) {}

    /** A page with its variables. */
    public record Match(Page page, Map<String, String> path) {}

    /** Answers reads of an address. */
    public Routes get(String pattern, Page page) {
        return add("GET", pattern, page);
    }

    /** Answers changes sent to an address. */
    public Routes post(String pattern, Page page) {
        return add("POST", pattern, page);
    }

    private Routes add(String method, String pattern, Page page) {
        List<String> variables = new ArrayList<>();
        StringBuilder expression = new StringBuilder();
        Matcher matcher = VARIABLE.matcher(pattern);
        int end = 0;
        while (matcher.find()) {
            expression
                    .append(Pattern.quote(pattern.substring(end, matcher.start())))
                    .append("([^/]+)");
            variables.add(matcher.group(1));
            end = matcher.end();
        }
        expression.append(Pattern.quote(pattern.substring(end)));
        routes.add(new Route(method, Pattern.compile(expression.toString()), variables, page));
        return this;
    }

    /** The page for a request; {@code HEAD} is read as {@code GET}. */
    public Optional<Match> find(String method, String path) {
        String asked = "HEAD".equals(method) ? "GET" : method;
        for (Route route : routes) {
            Matcher matcher = route.pattern().matcher(path);
            if (route.method().equals(asked) && matcher.matches()) {
                Map<String, String> values = new LinkedHashMap<>();
                for (int i = 0; i < route.variables().size(); i++) {
                    values.put(route.variables().get(i), matcher.group(i + 1));
                }
                return Optional.of(new Match(route.page(), values));
            }
        }
        return Optional.empty();
    }

    /** Whether some method of that address has a page. */
    public boolean knows(String path) {
        return routes.stream().anyMatch(route -> route.pattern().matcher(path).matches());
    }
}
