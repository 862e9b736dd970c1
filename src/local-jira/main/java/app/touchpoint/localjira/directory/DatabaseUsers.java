package app.touchpoint.localjira.directory;

import app.touchpoint.localjira.db.Cached;
import app.touchpoint.localjira.db.Database;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Users in the database; all but the secrets are kept in memory; names in upper or lower case (A-directory-02). Long, since reading, the rules and writing of one group of tables
 * stand together.
 */
final class DatabaseUsers implements Users {

    private final Jdbi jdbi;
    private final Groups groups;
    private final Cached<Directory> directory;

    DatabaseUsers(Database database, Groups groups) {
        this.jdbi = database.jdbi();
        this.groups = groups;
        this.directory = new Cached<>(this::load);
    }

    @Override
    public Optional<LocalUser> byName(String username) {
        return Optional.ofNullable(directory.get().byName().get(username.toLowerCase(Locale.ROOT)));
    }

    @Override
    public Optional<LocalUser> byKey(String key) {
        return Optional.ofNullable(directory.get().byKey().get(key));
    }

    @Override
    public List<LocalUser> all() {
        return List.copyOf(directory.get().byName().values());
    }

    @Override
    public List<LocalUser> search(String text, int limit) {
        String start = text.toLowerCase(Locale.ROOT).strip();
        return all().stream()
                .filter(LocalUser::active)
                .filter(user -> start.isEmpty() || hasWord(user, start))
                .sorted(Comparator.comparing(LocalUser::displayName))
                .limit(limit)
                .toList();
    }

    private static boolean hasWord(LocalUser user, String start) {
        return user.username().toLowerCase(Locale.ROOT).startsWith(start)
                || user.emailAddress().toLowerCase(Locale.ROOT).startsWith(start)
                || (' ' + user.displayName().toLowerCase(Locale.ROOT)).contains(' ' + start);
    }

    @Override
    public LocalUser create(NewUser user) {
        if (user.username().isBlank() || user.password().isEmpty()) {
            throw new IllegalArgumentException("A user needs a name and a password.");
        }
        if (byName(user.username()).isPresent()) {
            throw new IllegalArgumentException("A user with the name " + user.username() + " exists already.");
        }
        String hash = SecretHash.ofPassword(user.password());
        String key = jdbi.inTransaction(handle -> {
            long id = handle.createUpdate("insert into jira_user"
                            + " (user_key, username, lower_username, display_name, email_address, active, password_hash)"
                            + " values (:name, :name, :lower, :display, :email, true, :hash)")
                    .bind("name", user.username())
                    .bind("lower", user.username().toLowerCase(Locale.ROOT))
                    .bind("display", user.displayName())
                    .bind("email", user.emailAddress())
                    .bind("hash", hash)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one();
            // A-directory-01: the key of a user made since Jira 8.4 is not the name.
            String newKey = "JIRAUSER" + id;
            handle.execute("update jira_user set user_key = ? where id = ?", newKey, id);
            return newKey;
        });
        directory.invalidate();
        groups.create(Groups.EVERYONE);
        groups.add(key, Groups.EVERYONE);
        return byKey(key).orElseThrow();
    }

    @Override
    public boolean passwordMatches(LocalUser user, String password) {
        return user.active()
                && jdbi.withHandle(
                                handle -> handle.select("select password_hash from jira_user where id = ?", user.id())
                                        .mapTo(String.class)
                                        .findOne())
                        .filter(hash -> SecretHash.matches(password, hash))
                        .isPresent();
    }

    @Override
    public AccessToken.Made createToken(LocalUser user, String label, @Nullable Instant expires) {
        String secret = SecretHash.newToken();
        long id = jdbi.withHandle(
                handle -> handle.createUpdate("insert into access_token (user_key, label, token_hash, expires_at)"
                                + " values (:user, :label, :hash, :expires)")
                        .bind("user", user.key())
                        .bind("label", label)
                        .bind("hash", SecretHash.ofToken(secret))
                        .bind("expires", expires == null ? null : Timestamp.from(expires))
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one());
        AccessToken made = tokens(user).stream()
                .filter(token -> token.id() == id)
                .findFirst()
                .orElseThrow();
        return new AccessToken.Made(made, secret);
    }

    @Override
    public void revokeTokens(LocalUser user, String label) {
        jdbi.useHandle(handle ->
                handle.execute("delete from access_token where user_key = ? and label = ?", user.key(), label));
    }

    @Override
    public boolean revokeToken(LocalUser user, long tokenId) {
        return jdbi.withHandle(handle ->
                        handle.execute("delete from access_token where user_key = ? and id = ?", user.key(), tokenId))
                > 0;
    }

    @Override
    public List<AccessToken> tokens(LocalUser user) {
        return jdbi.withHandle(handle -> handle.select(
                        "select id, label, created_at, expires_at from access_token where user_key = ? order by id",
                        user.key())
                .map((row, context) -> {
                    Timestamp expires = row.getTimestamp("expires_at");
                    return new AccessToken(
                            row.getLong("id"),
                            row.getString("label"),
                            row.getTimestamp("created_at").toInstant(),
                            expires == null ? null : expires.toInstant());
                })
                .list());
    }

    @Override
    public Optional<LocalUser> byToken(String token, Instant now) {
        return jdbi.withHandle(handle -> handle.select(
                                "select user_key from access_token"
                                        + " where token_hash = ? and (expires_at is null or expires_at > ?)",
                                SecretHash.ofToken(token),
                                Timestamp.from(now))
                        .mapTo(String.class)
                        .findOne())
                .flatMap(this::byKey)
                .filter(LocalUser::active);
    }

    @Override
    public Preferences preferences(String userKey) {
        return directory
                .get()
                .preferences()
                .getOrDefault(userKey, new Preferences(Locale.ENGLISH, Preferences.ColourMode.LIGHT));
    }

    @Override
    public void setLocale(String userKey, Locale locale) {
        write("update jira_user set language_tag = ? where user_key = ?", locale.toLanguageTag(), userKey);
    }

    @Override
    public void setColourMode(String userKey, Preferences.ColourMode mode) {
        write("update jira_user set colour_mode = ? where user_key = ?", mode.name(), userKey);
    }

    @Override
    public void setActive(String userKey, boolean active) {
        write("update jira_user set active = ? where user_key = ?", active, userKey);
    }

    @Override
    public void anonymise(String userKey) {
        LocalUser user = byKey(userKey).orElseThrow();
        // A-anonymise-02: the key stays.
        String name = "jirauser" + user.id();
        jdbi.useTransaction(handle -> {
            handle.execute(
                    "update jira_user set username = ?, lower_username = ?, display_name = ?, email_address = ?, active = false"
                            + " where id = ?",
                    name,
                    name,
                    "user-" + Long.toHexString(user.id()),
                    name + "@jira.invalid",
                    user.id());
            handle.execute("delete from access_token where user_key = ?", userKey);
        });
        directory.invalidate();
    }

    private void write(String sql, Object value, String userKey) {
        int rows = jdbi.withHandle(handle -> handle.execute(sql, value, userKey));
        if (rows == 0) {
            throw new IllegalArgumentException("There is no user with the key " + userKey + ".");
        }
        directory.invalidate();
    }

    private Directory load() {
        List<Row> rows = jdbi.withHandle(handle -> handle.createQuery("select * from jira_user order by lower_username")
                .map((result, context) -> new Row(
                        new LocalUser(
                                result.getLong("id"),
                                result.getString("user_key"),
                                result.getString("username"),
                                result.getString("display_name"),
                                result.getString("email_address"),
                                result.getBoolean("active")),
                        preferences(result.getString("language_tag"), result.getString("colour_mode"))))
                .list());
        Map<String, LocalUser> byName = new LinkedHashMap<>();
        rows.forEach(row -> byName.put(row.user().username().toLowerCase(Locale.ROOT), row.user()));
        return new Directory(
                byName,
                rows.stream().map(Row::user).collect(Collectors.toMap(LocalUser::key, Function.identity())),
                rows.stream().collect(Collectors.toMap(row -> row.user().key(), Row::preferences)));
    }

    private static Preferences preferences(@Nullable String languageTag, @Nullable String colourMode) {
        return new Preferences(
                languageTag == null ? Locale.ENGLISH : Locale.forLanguageTag(languageTag),
                colourMode == null ? Preferences.ColourMode.LIGHT : Preferences.ColourMode.valueOf(colourMode));
    }

    private record Row(LocalUser user, Preferences preferences) {}

    private record Directory(
            Map<String, LocalUser> byName, Map<String, LocalUser> byKey, Map<String, Preferences> preferences) {}
}
