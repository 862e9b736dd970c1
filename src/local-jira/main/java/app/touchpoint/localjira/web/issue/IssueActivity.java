package app.touchpoint.localjira.web.issue;

import app.touchpoint.localjira.config.LocalLinkType;
import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.issue.HistoryEntry;
import app.touchpoint.localjira.issue.IssueView;
import app.touchpoint.localjira.issue.LinkView;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.web.page.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happened to an issue and what it is linked to, for its page. */
final class IssueActivity {

    private final Site site;

    IssueActivity(Site site) {
        this.site = site;
    }

    /** A comment with its author's name. */
    public record Comment(long id, String author, String when, String body) {}

    /** A change group with its author's name. */
    public record Change(String author, String when, List<Item> items) {}

    /** A changed field. */
    public record Item(String field, String before, String after) {}

    /** A link with the words that describe it from this side. */
    public record Linked(long id, String description, String key, String summary) {}

    /** A way to link this issue to another. */
    public record LinkChoice(String value, String label) {}

    void addTo(Map<String, Object> model, PageRequest request, IssueView issue) {
        model.put("comments", comments(request, issue));
        model.put("history", history(request, issue));
        model.put("links", links(request, issue));
        model.put("linkChoices", linkChoices());
    }

    private List<Comment> comments(PageRequest request, IssueView issue) {
        return site.issues().comments(request.userKey(), issue.id()).stream()
                .map(comment -> new Comment(
                        comment.id(),
                        name(request, comment.authorKey()),
                        request.texts().moment(comment.created()),
                        comment.body()))
                .toList();
    }

    private List<Change> history(PageRequest request, IssueView issue) {
        return site.issues().history(request.userKey(), issue.id()).stream()
                .map(entry -> new Change(
                        name(request, entry.authorKey()),
                        request.texts().moment(entry.created()),
                        entry.items().stream().map(IssueActivity::item).toList()))
                .toList();
    }

    private static Item item(HistoryEntry.Item item) {
        return new Item(
                item.field(),
                Optional.ofNullable(item.oldString()).orElse(""),
                Optional.ofNullable(item.newString()).orElse(""));
    }

    private List<Linked> links(PageRequest request, IssueView issue) {
        return site.issues().links(request.userKey(), issue.id()).stream()
                .map(link -> new Linked(
                        link.id(),
                        description(link),
                        link.other().key(),
                        link.other().summary()))
                .toList();
    }

    private String description(LinkView link) {
        return site.configuration()
                .linkTypes()
                .byId(link.linkTypeId())
                .map(type -> link.outward() ? type.outward() : type.inward())
                .orElse("");
    }

    /** Each type twice, once for each direction; a type that reads the same from both sides once. */
    private List<LinkChoice> linkChoices() {
        List<LinkChoice> choices = new ArrayList<>();
        for (LocalLinkType type : site.configuration().linkTypes().all()) {
            choices.add(new LinkChoice(type.id() + "-out", type.outward()));
            if (!type.outward().equals(type.inward())) {
                choices.add(new LinkChoice(type.id() + "-in", type.inward()));
            }
        }
        return choices;
    }

    private String name(PageRequest request, @Nullable String key) {
        return Optional.ofNullable(key)
                .flatMap(site.configuration().users()::byKey)
                .map(LocalUser::displayName)
                .orElseGet(() -> request.texts().get("anonymous"));
    }
}
