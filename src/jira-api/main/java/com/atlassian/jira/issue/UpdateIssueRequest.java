package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;

/**
 * How an update is done: which event, with or without mail.
 *
 * @see "Seen: Jira 11.3.1, jira-scrum-poker, EstimateFieldServiceImpl."
 */
public final class UpdateIssueRequest {
    private final EventDispatchOption eventDispatchOption;
    private final boolean sendMail;

    private UpdateIssueRequest(EventDispatchOption eventDispatchOption, boolean sendMail) {
        this.eventDispatchOption = eventDispatchOption;
        this.sendMail = sendMail;
    }

    /**
     * Sends the event ISSUE_UPDATED and mail unless told otherwise.
     *
     * @see "Seen: Jira 11.3.1, jira-scrum-poker, EstimateFieldServiceImpl (called)."
     */
    public static UpdateIssueRequestBuilder builder() {
        return new UpdateIssueRequestBuilder();
    }

    /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
    public EventDispatchOption getEventDispatchOption() {
        return eventDispatchOption;
    }

    /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
    public boolean isSendMail() {
        return sendMail;
    }

    /**
     * Nested in Jira as here.
     *
     * @see "Seen: Jira 11.3.1, jira-scrum-poker, EstimateFieldServiceImpl (chained on builder())."
     */
    public static class UpdateIssueRequestBuilder {
        private EventDispatchOption eventDispatchOption = EventDispatchOption.ISSUE_UPDATED;
        private boolean sendMail = true;

        private UpdateIssueRequestBuilder() {}

        /** @see "Believed: remembered from the API of Jira 8, not looked up." */
        public UpdateIssueRequestBuilder eventDispatchOption(EventDispatchOption option) {
            this.eventDispatchOption = option;
            return this;
        }

        /** @see "Believed: remembered from the API of Jira 8, not looked up." */
        public UpdateIssueRequestBuilder sendMail(boolean send) {
            this.sendMail = send;
            return this;
        }

        /** @see "Seen: Jira 11.3.1, jira-scrum-poker, EstimateFieldServiceImpl (chained on builder())." */
        public UpdateIssueRequest build() {
            return new UpdateIssueRequest(eventDispatchOption, sendMail);
        }
    }
}
