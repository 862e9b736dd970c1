package app.touchpoint.localjira.web.issue;

import app.touchpoint.localjira.issue.IssueOutcome;
import app.touchpoint.localjira.issue.IssueView;
import app.touchpoint.localjira.web.page.Answer;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.web.page.Site;
import java.util.Map;
import java.util.Optional;

/** What is done to an issue from its page with a single form: comment, link, delete. */
public final class IssueActs {

    private final Site site;
    private final IssueForms forms;

    public IssueActs(Site site) {
        this.site = site;
        this.forms = new IssueForms(site);
    }

    /** Adds a comment. */
    public Answer comment(PageRequest request) {
        return issue(request)
                .map(issue -> back(
                        request,
                        issue,
                        site.issues().comment(request.userKey(), issue.id(), request.parameter("comment"))))
                .orElseGet(Answer::notFound);
    }

    /** Links the issue to another; {@code linkDesc} is a link type's id with {@code -out} or {@code -in}. */
    public Answer link(PageRequest request) {
        Optional<IssueView> issue = issue(request);
        Optional<IssueView> other = site.issues().view(request.userKey(), request.parameter("issueKeys"));
        String description = request.parameter("linkDesc");
        if (issue.isEmpty() || other.isEmpty() || !description.matches("\\d{1,18}-(out|in)")) {
            return Answer.notFound();
        }
        long typeId = Long.parseLong(description.substring(0, description.indexOf('-')));
        boolean outward = description.endsWith("-out");
        long source = outward ? issue.get().id() : other.get().id();
        long destination = outward ? other.get().id() : issue.get().id();
        return back(request, issue.get(), site.issues().link(request.userKey(), typeId, source, destination));
    }

    /** Removes a link. */
    public Answer unlink(PageRequest request) {
        Optional<IssueView> issue = issue(request);
        Optional<Long> link = request.number("linkId");
        return issue.isEmpty() || link.isEmpty()
                ? Answer.notFound()
                : back(request, issue.get(), site.issues().unlink(request.userKey(), link.get()));
    }

    /** Asks before an issue is deleted. */
    public Answer confirmDelete(PageRequest request) {
        return issue(request)
                .map(issue -> Answer.show(site.view(
                        request,
                        request.texts().get("delete.title", issue.key()),
                        "issue-delete.vm",
                        Map.of("issue", issue))))
                .orElseGet(Answer::notFound);
    }

    /** Deletes an issue. */
    public Answer delete(PageRequest request) {
        Optional<IssueView> issue = issue(request);
        if (issue.isEmpty()) {
            return Answer.notFound();
        }
        IssueOutcome outcome =
                site.issues().delete(request.userKey(), issue.get().id());
        String key = issue.get().key();
        return outcome instanceof IssueOutcome.Refused refused
                ? forms.answer(request, refused)
                : new Answer.Redirect("/projects/" + key.substring(0, key.lastIndexOf('-')));
    }

    private Answer back(PageRequest request, IssueView issue, IssueOutcome outcome) {
        return outcome instanceof IssueOutcome.Refused refused
                ? forms.answer(request, refused)
                : new Answer.Redirect("/browse/" + issue.key());
    }

    private Optional<IssueView> issue(PageRequest request) {
        return site.issues().view(request.userKey(), request.parameter("id"));
    }
}
