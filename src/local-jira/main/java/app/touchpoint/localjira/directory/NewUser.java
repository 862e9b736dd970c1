package app.touchpoint.localjira.directory;

/** What it takes to make a user; the password is stored as a salted hash only. */
public record NewUser(String username, String displayName, String emailAddress, String password) {}
