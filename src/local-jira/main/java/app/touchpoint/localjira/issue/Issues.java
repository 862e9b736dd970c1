package app.touchpoint.localjira.issue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person does with issues, for local Jira's own pages and REST resources; {@code IssueService} stands on the same code. Every
 * method takes the acting person's user key ({@code null} = anonymous), checks permissions, issue security, screens, contexts and
 * required fields, and answers refusals as values. An issue that the person may not browse is answered as one that is not there.
 *
 * <p>Values are typed, by field id: {@code summary}, {@code description} String; {@code assignee}, {@code reporter} a user key;
 * {@code priority}, {@code resolution} an id as String; {@code security} a level id as Long; {@code components} a list of ids as Long;
 * {@code labels} a list of String; {@code duedate} a LocalDate; {@code customfield_N} by its type a Double, a String (text, option id,
 * user key), a list of option ids, a LocalDate or an Instant. {@code null} or an empty list clears a field; an absent key leaves it.
 */
public interface Issues {

    /** Creates an issue with the create screen's rules. */
    IssueOutcome create(@Nullable String userKey, NewIssue issue);

    /** Changes fields with the edit screen's rules; one history group for all of them, none where nothing differs. */
    IssueOutcome edit(@Nullable String userKey, long issueId, Map<String, @Nullable Object> values);

    /** Takes a workflow action with values for its screen. */
    IssueOutcome transition(@Nullable String userKey, long issueId, int actionId, Map<String, @Nullable Object> values);

    /** Deletes an issue with all that hangs on it. */
    IssueOutcome delete(@Nullable String userKey, long issueId);

    /**
     * Turns a form's strings into typed values, numbers and dates read in the person's locale.
     *
     * @param form parameter name to values, as a servlet gives them; parameters that are no field are left out
     */
    FormValues read(@Nullable String userKey, long projectId, String issueTypeId, Map<String, String[]> form);

    /** The issue by its key, an older key of a moved issue, or its id as digits; empty where the person may not browse it. */
    Optional<IssueView> view(@Nullable String userKey, String keyOrId);

    /**
     * Searches with JQL among what the person may browse. A page is read with a fixed number of SQL statements.
     *
     * @param max at most that many issues; 0 only counts
     */
    SearchOutcome search(@Nullable String userKey, String jql, int start, int max);

    /** The fields of the create screen in the screen's order, with what each accepts. */
    List<FieldMeta> createFields(@Nullable String userKey, long projectId, String issueTypeId);

    /** The fields of the edit screen in the screen's order, with what each accepts; empty where the person may not edit. */
    List<FieldMeta> editFields(@Nullable String userKey, long issueId);

    /** The workflow actions that the person may take now, in the workflow's order. */
    List<TransitionView> transitions(@Nullable String userKey, long issueId);

    /** Comments the person may see, oldest first. */
    List<CommentView> comments(@Nullable String userKey, long issueId);

    /** Adds a comment; needs the permission to comment. */
    IssueOutcome comment(@Nullable String userKey, long issueId, String body);

    /** Change groups, oldest first. */
    List<HistoryEntry> history(@Nullable String userKey, long issueId);

    /** Links to issues that the person may browse, by link type and sequence. */
    List<LinkView> links(@Nullable String userKey, long issueId);

    /** The links of several issues, as {@link #links(String, long)} has them; two statements for up to a thousand issues and as many links. */
    Map<Long, List<LinkView>> links(@Nullable String userKey, Collection<Long> issueIds);

    /** A link by its id; empty where the person may not browse both issues. */
    Optional<LinkEnds> link(@Nullable String userKey, long linkId);

    /** Links source to destination; needs the permission to link on the source and to browse both. */
    IssueOutcome link(@Nullable String userKey, long linkTypeId, long sourceId, long destinationId);

    /** Removes a link; needs the permission to link on one end. */
    IssueOutcome unlink(@Nullable String userKey, long linkId);
}
