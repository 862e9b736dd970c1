package app.touchpoint.localjira.search;

import app.touchpoint.localjira.search.jql.FieldName;
import app.touchpoint.localjira.search.jql.Operand;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the rest of local Jira tells the search: which fields there are and what values are called. */
public interface SearchSchema {

    /**
     * The fields of that name, in upper or lower case, that the searcher may know of; several where custom fields share a name (A-search-19).
     */
    List<SearchField> named(FieldName name, Searcher searcher);

    /**
     * The index terms that a literal stands for: a text is a name first and an id second, a whole number the other way round.
     *
     * @return empty where there is no such value, or none that the searcher may know of
     */
    List<String> terms(SearchField field, Operand literal, Searcher searcher);

    /** Places of index terms in the order of the field, from low to high: names for users, the sequence for options. */
    Map<String, Integer> ranks(SearchField field, Collection<String> terms);

    /**
     * Ids of issues by key, older keys of moved issues included; keys of no issue that the searcher may know of are absent. Two reads
     * for up to a thousand keys.
     */
    Map<String, Long> issueIds(Collection<String> keys, Searcher searcher);

    /** Those of the ids whose issue the searcher may know of; one read for up to a thousand ids. */
    Set<Long> knownIssues(Collection<Long> ids, Searcher searcher);

    /** What a field was in each issue, whoever may see it; for fields that keep a history. Two reads, however many issues there are. */
    List<ValueHistory> histories(SearchField field);

    /** The index term of the project of that key; empty where the searcher may not know of it. */
    List<String> projectTerm(String projectKey, Searcher searcher);

    /** User names of a group's members, in order; empty for an unknown group. */
    List<String> membersOf(String group);
}
