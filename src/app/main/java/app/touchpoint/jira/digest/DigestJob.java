package app.touchpoint.jira.digest;

import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.store.DigestRow;
import app.touchpoint.jira.store.DigestStore;
import app.touchpoint.jira.wiring.BackgroundWork;
import app.touchpoint.jira.wiring.ClusterJob;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells those who have asked for it, on one node of the cluster, each as themselves: what a person may see is looked at when the mail is made. A
 * wish counts as looked at before the mail is handed over: after a crash a mail is missing, and none comes twice.
 */
@Component
@ExportAsService(LifecycleAware.class)
public class DigestJob implements LifecycleAware {

    static final String NAME = "app.touchpoint.jira.digest";

    private static final Logger LOG = LoggerFactory.getLogger(DigestJob.class);
    private static final Duration INTERVAL = Duration.ofHours(1);
    private static final Duration FIRST = Duration.ofMinutes(5);

    private final Wishes wishes;
    private final ClusterJob job;
    private final BackgroundWork background;
    private final JourneyGate gate;
    private final DigestText text;

    /** Who has asked, and when. */
    @Component
    public static class Wishes {

        private final DigestStore store;
        private final UserManager users;
        private final Clock clock;

        public Wishes(DigestStore store, UserManager users, Clock clock) {
            this.store = store;
            this.users = users;
            this.clock = clock;
        }

        private LocalDate today() {
            return LocalDate.ofInstant(clock.instant(), clock.getZone());
        }

        /** Somebody who is there, active, and has an address. */
        private Optional<ApplicationUser> person(DigestRow row) {
            return Optional.ofNullable(users.getUserByKey(row.userKey()))
                    .filter(ApplicationUser::isActive)
                    .filter(person -> !Objects.requireNonNullElse(person.getEmailAddress(), "")
                            .isBlank());
        }
    }

    public DigestJob(Wishes wishes, ClusterJob job, BackgroundWork background, JourneyGate gate, DigestText text) {
        this.wishes = wishes;
        this.job = job;
        this.background = background;
        this.gate = gate;
        this.text = text;
    }

    @Override
    public void onStart() {
        job.start(NAME, INTERVAL, FIRST, this::tellAll);
    }

    @Override
    public void onStop() {
        job.stop(NAME);
    }

    /** One that fails does not keep others from being told. */
    void tellAll() {
        LocalDate today = wishes.today();
        for (DigestRow row : wishes.store.all()) {
            if (row.rhythm().isDue(Optional.ofNullable(row.last()), today)) {
                wishes.store.lookedAt(row, today);
                wishes.person(row).ifPresent(person -> told(row, person));
            }
        }
    }

    private void told(DigestRow row, ApplicationUser person) {
        try {
            background.run(() -> background.as(person, () -> tell(row, person)));
        } catch (RuntimeException | LinkageError e) {
            // Where Jira lacks its mail queue as we know it, health names the member.
            LOG.error("Nobody could be told what of project {} is to be measured.", row.projectId(), e);
        }
    }

    /** Nothing where the person may not see the project any more. */
    private void tell(DigestRow row, ApplicationUser person) {
        gate.enter(row.projectId())
                .<Optional<DigestText.Mail>>fold(text::of, refusal -> Optional.empty())
                .ifPresent(mail ->
                        QueuedMail.send(Objects.requireNonNull(person.getEmailAddress()), mail.subject(), mail.body()));
    }
}
