package app.touchpoint.localjira.issue;

/**
 * What goes with a write.
 *
 * @param eventTypeId Jira's id of the event, see {@code EventType}; 0 = no event
 * @param sendMail is handed on in the event and counted; local Jira sends no mail
 */
record WriteOptions(long eventTypeId, boolean sendMail) {

    static final String SEND_MAIL = "sendMail";

    static WriteOptions event(long eventTypeId) {
        return new WriteOptions(eventTypeId, true);
    }

    boolean hasEvent() {
        return eventTypeId != 0;
    }
}
