package com.atlassian.mail;

/**
 * A mail to one address.
 *
 * @see "Seen: Jira 8.13.1 as the superclass of com.atlassian.jira.mail.Email, jira-plugins-groovy; believed in 11."
 */
public class Email {
    private final String to;
    private String subject = "";
    private String body = "";
    private String mimeType = "text/plain";

    /** @see "Seen: Jira 9.12.0, basic-jira-development-panels, PullRequestServiceImpl (called on the subclass); believed in 11." */
    public Email(String to) {
        this.to = to;
    }

    /** @see "Seen: Jira 9.12.0, basic-jira-development-panels, PullRequestServiceImpl (called on the subclass); believed in 11." */
    public Email setSubject(String newSubject) {
        subject = newSubject;
        return this;
    }

    /** @see "Seen: Jira 9.12.0, basic-jira-development-panels, PullRequestServiceImpl (called on the subclass); believed in 11." */
    public Email setBody(String newBody) {
        body = newBody;
        return this;
    }

    /** @see "Seen: Jira 9.12.0, basic-jira-development-panels, PullRequestServiceImpl (called on the subclass); believed in 11." */
    public Email setMimeType(String newMimeType) {
        mimeType = newMimeType;
        return this;
    }

    /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
    public String getTo() {
        return to;
    }

    /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
    public String getSubject() {
        return subject;
    }

    /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
    public String getBody() {
        return body;
    }

    /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
    public String getMimeType() {
        return mimeType;
    }
}
