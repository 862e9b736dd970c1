package app.touchpoint.localjira.web.profile;

import app.touchpoint.localjira.directory.AccessToken;
import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.directory.Preferences.ColourMode;
import app.touchpoint.localjira.directory.Users;
import app.touchpoint.localjira.web.page.Answer;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.web.page.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Language, colours and personal access tokens of the user who is logged in. */
public final class ProfilePages {

    private static final Map<String, Locale> LOCALES = Map.of("de_DE", Locale.GERMANY, "en_US", Locale.US);
    private static final Map<String, ColourMode> MODES =
            Map.of("light", ColourMode.LIGHT, "dark", ColourMode.DARK, "auto", ColourMode.AUTO);

    private final Site site;
    private final Users users;

    public ProfilePages(Site site) {
        this.site = site;
        this.users = site.configuration().users();
    }

    /** The page. */
    public Answer view(PageRequest request) {
        return show(request, "");
    }

    /** Stores one preference and goes back to the profile; 400 for a value that there is not. */
    public Answer update(PageRequest request) {
        String key = request.user().orElseThrow().key();
        String name = request.parameter("name");
        String value = request.parameter("value");
        if (name.equals("locale") && LOCALES.containsKey(value)) {
            users.setLocale(key, LOCALES.get(value));
        } else if (name.equals("theme") && MODES.containsKey(value)) {
            users.setColourMode(key, MODES.get(value));
        } else {
            return new Answer.Refuse(400);
        }
        return new Answer.Redirect("/secure/ViewProfile.jspa");
    }

    /** Makes a token and shows it, this once. */
    public Answer createToken(PageRequest request) {
        String label = request.parameter("label");
        if (label.isEmpty() || label.length() > 100) {
            return new Answer.Refuse(400);
        }
        return show(request, users.createToken(request.user().orElseThrow(), label));
    }

    /** Makes the tokens of a name useless. */
    public Answer revokeToken(PageRequest request) {
        users.revokeTokens(request.user().orElseThrow(), request.parameter("label"));
        return new Answer.Redirect("/secure/ViewProfile.jspa");
    }

    private Answer show(PageRequest request, String token) {
        LocalUser user = request.user().orElseThrow();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("user", user);
        model.put("newToken", token);
        model.put("tokens", users.tokens(user).stream().map(AccessToken::label).toList());
        model.put("locale", request.texts().language().equals("de") ? "de_DE" : "en_US");
        model.put("mode", request.visitor().colourMode().name().toLowerCase(Locale.ROOT));
        model.put("groups", List.copyOf(site.configuration().groups().ofUser(user.key())));
        return Answer.show(site.view(request, request.texts().get("header.profile"), "profile.vm", model));
    }
}
