package app.touchpoint.localjira.web.http;

import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.directory.Preferences.ColourMode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, and how they like their pages.
 *
 * @param user null for the anonymous visitor
 * @param locale German or English, with or without a country
 */
public record Visitor(@Nullable LocalUser user, Locale locale, ColourMode colourMode) {

    private static final String ATTRIBUTE = Visitor.class.getName();

    /** The visitor of a request; every request that passed the filters has one. */
    public static Visitor of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Visitor visitor) {
            return visitor;
        }
        throw new IllegalStateException("The request for " + request.getRequestURI() + " did not pass the filters.");
    }

    /** The user's key, null for the anonymous visitor. */
    public @Nullable String userKey() {
        return user == null ? null : user.key();
    }

    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
