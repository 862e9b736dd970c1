package app.touchpoint.localjira.mail;

import java.util.List;

/** What would have been sent, for tests; no Jira offers it (A-mail-02). */
public interface SentMails {

    /** A mail as its reader would get it. */
    record Sent(String to, String subject, String body, String mimeType) {}

    /** Those to an address, the earliest first. */
    List<Sent> to(String address);
}
