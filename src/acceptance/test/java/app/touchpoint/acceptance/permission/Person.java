package app.touchpoint.acceptance.permission;

import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Jira;
import java.util.List;
import java.util.Map;

/** Who asks. Those between nobody and the system's administrator are Tom in different roles of the project. */
enum Person {
    ANONYMOUS("", Sight.NOTHING),
    /** Nobody, in a project whose permission scheme lets anyone browse. */
    ANONYMOUS_BROWSER("", Sight.OPEN),
    /** May log in and browse nothing. */
    NO_ACCESS("gast", Sight.NOTHING),
    /** Works in another project and may not browse this one. */
    OUTSIDER("tom", Sight.NOTHING),
    /** May look, and like the next three not at what has a security level. */
    BROWSER("tom", Sight.OPEN, "Users"),
    EDITOR("tom", Sight.OPEN, "Developers"),
    MANAGER("tom", Sight.OPEN, "Users", "Touchpoint managers"),
    /** May do all that a touchpoint needs and still does not see what has a security level. */
    MANAGING_EDITOR("tom", Sight.OPEN, "Developers", "Touchpoint managers"),
    PROJECT_ADMINISTRATOR("tom", Sight.ALL, "Administrators"),
    SYSTEM_ADMINISTRATOR("admin", Sight.ALL);

    /** How much of the project somebody sees. */
    enum Sight {
        NOTHING,
        OPEN,
        ALL
    }

    /** What something takes besides seeing it. */
    enum Need {
        SIGHT,
        /** An account: what is remembered of somebody, or is the first step of a change. */
        LOGIN,
        EDIT,
        MANAGE,
        /** Both: what is measured writes issues. */
        MANAGE_AND_EDIT,
        ADMINISTER_PROJECT,
        ADMINISTER
    }

    private static final List<String> ROLES = List.of("Users", "Developers", "Touchpoint managers", "Administrators");

    private final String username;
    private final Sight sight;
    private final List<String> roles;

    Person(String username, Sight sight, String... roles) {
        this.username = username;
        this.sight = sight;
        this.roles = List.of(roles);
    }

    boolean isLoggedIn() {
        return !username.isEmpty();
    }

    boolean seesProject() {
        return sight != Sight.NOTHING;
    }

    boolean seesSecrets() {
        return sight == Sight.ALL;
    }

    boolean may(Need need) {
        return switch (need) {
            case SIGHT -> true;
            case LOGIN -> isLoggedIn();
            case EDIT -> this == EDITOR || this == MANAGING_EDITOR || seesSecrets();
            case MANAGE -> this == MANAGER || this == MANAGING_EDITOR || seesSecrets();
            case MANAGE_AND_EDIT -> may(Need.MANAGE) && may(Need.EDIT);
            case ADMINISTER_PROJECT -> seesSecrets();
            case ADMINISTER -> this == SYSTEM_ADMINISTRATOR;
        };
    }

    /** Takes the person's roles on, and every other one off; opens the project to anyone or to nobody who is not named. */
    Client play(Jira jira, String project) {
        Client admin = jira.as("admin");
        Map<String, String> scheme = Map.of("project", project);
        admin.postForm("/rest/local/1.0/bench/close", scheme).expect(204);
        if (this == ANONYMOUS_BROWSER) {
            admin.postForm("/rest/local/1.0/bench/open", scheme).expect(204);
        }
        if (username.equals("tom")) {
            for (String role : ROLES) {
                String address = admin.get("/rest/api/2/project/" + project + "/role")
                        .expect(200)
                        .json()
                        .path(role)
                        .asText();
                String path = address.substring(address.indexOf("/rest/"));
                admin.delete(path + "?user=tom");
                if (roles.contains(role)) {
                    admin.post(path, Map.of("user", List.of("tom"))).expect(200);
                }
            }
        }
        return isLoggedIn() ? jira.as(username) : jira.anonymously();
    }
}
