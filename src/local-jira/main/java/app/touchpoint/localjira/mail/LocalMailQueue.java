package app.touchpoint.localjira.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps mails instead of sending them (A-mail-01). */
public final class LocalMailQueue implements MailQueue, SentMails {

    private final List<Sent> sent = new CopyOnWriteArrayList<>();

    @Override
    public void addItem(MailQueueItem item) {
        if (!(item instanceof SingleMailQueueItem single)) {
            throw new UnsupportedOperationException("MailQueue.addItem of " + item.getClass());
        }
        Email mail = single.getEmail();
        sent.add(new Sent(mail.getTo(), mail.getSubject(), mail.getBody(), mail.getMimeType()));
    }

    @Override
    public List<Sent> to(String address) {
        return sent.stream().filter(mail -> mail.to().equals(address)).toList();
    }
}
