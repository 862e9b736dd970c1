package app.touchpoint.localjira.search;

import app.touchpoint.localjira.directory.Grant;
import app.touchpoint.localjira.directory.Permissions;
import app.touchpoint.localjira.project.LocalProject;
import app.touchpoint.localjira.project.Projects;
import app.touchpoint.localjira.search.index.IndexFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * The issues that a person may browse, as a condition on the index: project permission and issue security, no issue is loaded. Issues
 * of archived projects are found by no search (A-search-12).
 */
public final class VisibilityFilter {

    private static final String BROWSE = "BROWSE_PROJECTS";

    private final Permissions permissions;
    private final Projects projects;

    /** Asks these at each search. */
    public VisibilityFilter(Permissions permissions, Projects projects) {
        this.permissions = permissions;
        this.projects = projects;
    }

    /** What the person may browse; what nobody may browse matches nothing. */
    Query of(@Nullable String userKey) {
        List<Query> any = new ArrayList<>();
        List<Long> browsable = permissions.projects(BROWSE, userKey);
        for (LocalProject project : projects.all()) {
            if (!project.archived() && browsable.contains(project.id())) {
                any.add(inProject(project.id(), userKey));
            }
        }
        return any.isEmpty() ? QueryCompiler.nothing("no project to browse") : Comparison.anyOf(any);
    }

    /** What is in projects that are not archived, whoever asks. */
    Query ofEverybody() {
        List<Query> any = new ArrayList<>();
        for (LocalProject project : projects.all()) {
            if (!project.archived()) {
                any.add(new TermQuery(new Term(IndexFields.PROJECT, Long.toString(project.id()))));
            }
        }
        return Comparison.anyOf(any);
    }

    private Query inProject(long projectId, @Nullable String userKey) {
        BooleanQuery.Builder seen =
                new BooleanQuery.Builder().add(term(IndexFields.PROJECT, Long.toString(projectId)), Occur.FILTER);
        Grant browsing = permissions.grant(BROWSE, projectId, userKey);
        if (!browsing.always()) {
            seen.add(granted(browsing, userKey), Occur.FILTER);
        }
        Query secured = Comparison.present(SearchFields.SECURITY);
        Map<Long, Grant> levels = permissions.securityLevels(projectId, userKey);
        if (levels.isEmpty()) {
            return seen.add(secured, Occur.MUST_NOT).build();
        }
        List<Query> any = new ArrayList<>(List.of(Comparison.not(secured)));
        levels.forEach((level, grant) -> any.add(inLevel(level, grant, userKey)));
        return seen.add(Comparison.anyOf(any), Occur.FILTER).build();
    }

    private static Query inLevel(long level, Grant grant, @Nullable String userKey) {
        Query inLevel = term(SearchFields.SECURITY, Long.toString(level));
        return grant.always()
                ? inLevel
                : new BooleanQuery.Builder()
                        .add(inLevel, Occur.FILTER)
                        .add(granted(grant, userKey), Occur.FILTER)
                        .build();
    }

    /** What a grant that is not for always leaves to the issue. */
    private static Query granted(Grant grant, @Nullable String userKey) {
        List<Query> any = new ArrayList<>();
        if (grant.asReporter()) {
            any.add(term(
                    SearchFields.REPORTER, Objects.requireNonNull(userKey, "The anonymous user reports nothing.")));
        }
        if (grant.asAssignee()) {
            any.add(term(
                    SearchFields.ASSIGNEE,
                    Objects.requireNonNull(userKey, "Nothing is assigned to the anonymous user.")));
        }
        return Comparison.anyOf(any);
    }

    private static Query term(String field, String term) {
        return new TermQuery(new Term(field, term));
    }
}
