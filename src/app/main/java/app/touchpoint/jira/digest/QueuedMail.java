package app.touchpoint.jira.digest;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;

/**
 * Puts a mail into Jira's queue, which sends it as all its others. Not a bean: nobody was seen to use these types in Jira 10 or 11, and
 * the app has to start without them.
 */
final class QueuedMail {

    private QueuedMail() {}

    /** Plain text, so that nothing in it is ever read as markup. */
    static void send(String to, String subject, String body) {
        Email mail = new Email(to);
        mail.setSubject(subject);
        mail.setBody(body);
        mail.setMimeType("text/plain");
        ComponentAccessor.getComponent(MailQueue.class).addItem(new SingleMailQueueItem(mail));
    }
}
