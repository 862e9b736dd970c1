package app.touchpoint.jira.handover;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.handover.HandoverInput.Judgement;
import app.touchpoint.jira.store.HandoverStore;
import app.touchpoint.jira.touchpoint.BreakMarks;
import app.touchpoint.jira.touchpoint.IssueLinks;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Links hand-overs, judges them and takes them away. All need {@link Deed#LINK} at the touchpoint and sight of the other end. */
@Component
public class Handovers {

    static final String CHANGED = "handover-changed";

    private final Access access;
    private final HandoverLinks links;
    private final IssueLinks issueLinks;
    private final HandoverStore store;
    private final BreakMarks marks;

    public Handovers(Access access, HandoverLinks links, IssueLinks issueLinks, HandoverStore store, BreakMarks marks) {
        this.access = access;
        this.links = links;
        this.issueLinks = issueLinks;
        this.store = store;
        this.marks = marks;
    }

    /**
     * Links two touchpoints; the answer is the link's id. Refused with {@code handover.to-itself}, {@code handover-exists} (from, to), or as
     * {@link Access#doing(Visit, Deed)}.
     *
     * @param at the touchpoint at which somebody links; one of the two
     */
    Outcome<Long> add(Visit at, Visit from, Visit to, Judgement judgement) {
        long fromId = from.issue().getId();
        long toId = to.issue().getId();
        if (fromId == toId) {
            return Outcome.refused(Refusal.of(Refusal.Reason.RULE, "handover.to-itself"));
        }
        return access.doing(at, Deed.LINK).fold(allowed -> linked(allowed, from, to, judgement), Outcome::refused);
    }

    private Outcome<Long> linked(Visit at, Visit from, Visit to, Judgement judgement) {
        long fromId = from.issue().getId();
        long toId = to.issue().getId();
        if (issueLinks.between(fromId, toId, links.typeId()).isPresent()) {
            return Outcome.refused(Refusal.of(
                    Refusal.Reason.CONFLICT,
                    "handover-exists",
                    from.issue().getKey(),
                    to.issue().getKey()));
        }
        long linkId = issueLinks.link(fromId, toId, links.typeId(), user(at));
        links.takeIn(at.issue().getId());
        store.ofLink(linkId)
                .ifPresent(row -> store.rate(linkId, judgement.quality(), judgement.passed(), row.version()));
        marks.issue(at.issue().getId());
        return Outcome.done(linkId);
    }

    /** Judges a hand-over of the touchpoint. Refused with {@code handover-not-found} (id) or {@code handover-changed}. */
    Outcome<Long> judge(Visit at, long linkId, Judgement judgement, int version) {
        return of(at, linkId)
                .fold(
                        link -> {
                            if (store.ofLink(linkId).isEmpty()) {
                                links.takeIn(at.issue().getId());
                            }
                            boolean done =
                                    store.rate(linkId, judgement.quality(), judgement.passed(), Math.max(1, version));
                            if (!done) {
                                return Outcome.refused(Refusal.of(Refusal.Reason.CONFLICT, CHANGED));
                            }
                            marks.issue(at.issue().getId());
                            return Outcome.done(linkId);
                        },
                        Outcome::refused);
    }

    /** Takes a hand-over away, with what was said of it. Refused with {@code handover-not-found} (id). */
    Outcome<Long> remove(Visit at, long linkId) {
        return of(at, linkId).map(link -> {
            issueLinks.remove(link, user(at));
            store.remove(linkId);
            return linkId;
        });
    }

    /** A link of this touchpoint whose other end the visitor may see, for somebody who may link. */
    private Outcome<IssueLink> of(Visit at, long linkId) {
        long issueId = at.issue().getId();
        IssueLink link = links.of(issueId).stream()
                .filter(found -> found.getId() == linkId && isSeen(found, issueId))
                .findFirst()
                .orElse(null);
        return link == null
                ? Outcome.refused(Refusal.of(Refusal.Reason.NOT_FOUND, "handover-not-found", Long.toString(linkId)))
                : access.doing(at, Deed.LINK).map(allowed -> link);
    }

    private boolean isSeen(IssueLink link, long issueId) {
        long other = link.getSourceId() == issueId ? link.getDestinationId() : link.getSourceId();
        return access.see(other).fold(access::isTouchpoint, refusal -> false);
    }

    private static ApplicationUser user(Visit visit) {
        return Objects.requireNonNull(visit.user(), "Who may link is logged in.");
    }
}
