package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.search.SearchFields;
import app.touchpoint.localjira.search.index.IssueIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the index in step with the tables. */
final class IssueIndexer {

    private static final Logger LOG = LoggerFactory.getLogger(IssueIndexer.class);
    private static final int SLICE = 500;

    private final IssueIndex index;
    private final IssueStore store;
    private final IssueDocuments documents;

    IssueIndexer(IssueIndex index, IssueStore store, IssueDocuments documents) {
        this.index = index;
        this.store = store;
        this.documents = documents;
    }

    /** Writes an issue of which all values are known. */
    void put(IssueView issue) {
        if (!store.isArchived(issue.id())) {
            index.put(List.of(documents.of(issue)));
        }
    }

    void remove(long issueId) {
        index.remove(List.of(issueId));
    }

    /** Writes issues as the tables have them now. */
    void reindex(Collection<Long> issueIds) {
        List<Long> all = List.copyOf(issueIds);
        for (int from = 0; from < all.size(); from += SLICE) {
            List<Long> slice = all.subList(from, Math.min(from + SLICE, all.size()));
            index.put(store.load(slice).stream()
                    .filter(issue -> !store.isArchived(issue.id()))
                    .map(documents::of)
                    .toList());
        }
    }

    /** Writes everything anew. */
    void reindexAll() {
        index.clear();
        reindex(store.updatedById().keySet());
        index.catchUp();
        index.commit();
    }

    /**
     * Mends what a killed process left: issues that the index lacks, has in an older state, or has although they are gone
     * (A-search-14).
     *
     * @return how many were mended
     */
    int mend() {
        Map<Long, Long> indexed = index.numbersById(SearchFields.UPDATED);
        Map<Long, Long> stored = store.updatedById();
        stored.keySet().removeIf(store::isArchived);
        List<Long> gone = new ArrayList<>(indexed.keySet());
        gone.removeAll(stored.keySet());
        List<Long> stale = stored.entrySet().stream()
                .filter(issue -> !issue.getValue().equals(indexed.get(issue.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (!gone.isEmpty()) {
            index.remove(gone);
        }
        reindex(stale);
        index.catchUp();
        index.commit();
        int mended = gone.size() + stale.size();
        if (mended > 0) {
            LOG.info("The index was behind by {} issues and is up to date now.", mended);
        }
        return mended;
    }
}
