package app.touchpoint.localjira.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of issues, in a folder or in memory. Many threads read and write. Without a lag a write is visible to the next search;
 * with one, after that time at the earliest (A-search-05). {@link #commit} makes what was written survive the process.
 */
public final class IssueIndex implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IssueIndex.class);

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final LaggingQueue queue;

    private IssueIndex(Directory directory, Duration lag) throws IOException {
        this.directory = directory;
        this.writer = new IndexWriter(directory, new IndexWriterConfig(analyzer()));
        this.searchers = new SearcherManager(writer, null);
        this.queue = new LaggingQueue(lag, this::apply);
    }

    /** An index in a folder; a half-written one is opened at its last commit, an unreadable one is begun anew. */
    public static IssueIndex inFolder(Path folder, Duration lag) {
        try {
            return new IssueIndex(FSDirectory.open(folder), lag);
        } catch (LockObtainFailedException e) {
            throw new UncheckedIOException("Another process writes to the issue index in " + folder + ".", e);
        } catch (IOException e) {
            LOG.warn("The issue index in {} cannot be read and is begun anew: {}", folder, e.toString());
            return emptied(folder, lag);
        }
    }

    private static IssueIndex emptied(Path folder, Duration lag) {
        try {
            Directory directory = FSDirectory.open(folder);
            for (String file : directory.listAll()) {
                directory.deleteFile(file);
            }
            return new IssueIndex(directory, lag);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open the issue index in " + folder + ".", e);
        }
    }

    /** An index that is gone with the process, for tests. */
    public static IssueIndex inMemory(Duration lag) {
        try {
            return new IssueIndex(new ByteBuffersDirectory(), lag);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make an issue index in memory.", e);
        }
    }

    /** What cuts text into words, for documents and queries alike: English with stemming, as Jira's default (A-search-06). */
    public static Analyzer analyzer() {
        return new EnglishAnalyzer();
    }

    /** Writes documents in place of what the index has of these issues. */
    public void put(Collection<IssueDocument> issues) {
        List<Document> documents = issues.stream().map(LuceneDocuments::of).toList();
        queue.add(() -> {
            for (Document document : documents) {
                writer.updateDocument(new Term(IndexFields.ISSUE_TERM, document.get(IndexFields.ISSUE_TERM)), document);
            }
        });
    }

    /** Takes issues out. */
    public void remove(Collection<Long> issueIds) {
        Term[] terms = issueIds.stream()
                .map(id -> new Term(IndexFields.ISSUE_TERM, Long.toString(id)))
                .toArray(Term[]::new);
        queue.add(() -> writer.deleteDocuments(terms));
    }

    /** Forgets everything; the caller then puts all issues. */
    public void clear() {
        queue.add(writer::deleteAll);
    }

    private void apply(List<LaggingQueue.Change> changes) {
        try {
            for (LaggingQueue.Change change : changes) {
                change.apply();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to the issue index.", e);
        }
    }

    /** Makes every write so far visible, whatever the lag; for tests and for the end of a start. */
    public void catchUp() {
        queue.applyAll();
        refresh();
    }

    /** Makes what is visible survive the process. */
    public void commit() {
        try {
            if (writer.hasUncommittedChanges()) {
                writer.commit();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot commit the issue index.", e);
        }
    }

    /** How many writes wait for their lag to pass. */
    public int pending() {
        return queue.size();
    }

    /** A page of what a query finds. */
    public Hits search(Query query, Sort sort, int start, int limit) {
        return read(searcher -> {
            if (limit == 0) {
                return new Hits(start, searcher.count(query), List.of());
            }
            int last = (int) Math.min(
                    (long) start + limit, Math.max(1, searcher.getIndexReader().maxDoc()));
            TopFieldDocs top = searcher.search(
                    query, new TopFieldCollectorManager(sort.rewrite(searcher), last, Integer.MAX_VALUE));
            List<Hit> hits = hits(searcher.storedFields(), top.scoreDocs, start);
            return new Hits(start, Math.toIntExact(top.totalHits.value), hits);
        });
    }

    /** Reads stored fields in the order in which they lie, since neighbours are unpacked together; answers in the order found. */
    private static List<Hit> hits(StoredFields fields, ScoreDoc[] found, int start) throws IOException {
        if (start >= found.length) {
            return List.of();
        }
        Integer[] places = new Integer[found.length - start];
        Arrays.setAll(places, place -> start + place);
        Arrays.sort(places, Comparator.comparingInt(place -> found[place].doc));
        Hit[] hits = new Hit[places.length];
        for (Integer place : places) {
            hits[place - start] = new Hit(fields.document(found[place].doc));
        }
        return Arrays.asList(hits);
    }

    /** Does something with a searcher that sees one state of the index. */
    public <T> T read(Reading<T> reading) {
        try {
            searchers.maybeRefreshBlocking();
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.read(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the issue index.", e);
        }
    }

    /** How many issues are visible to a search. */
    public int size() {
        return read(searcher -> searcher.count(new MatchAllDocsQuery()));
    }

    /** The different terms of a keyword field, in no order. */
    public Set<String> terms(String field) {
        return read(searcher -> {
            Set<String> terms = new HashSet<>();
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
                for (long ordinal = 0; ordinal < values.getValueCount(); ordinal++) {
                    terms.add(values.lookupOrd(ordinal).utf8ToString());
                }
            }
            return terms;
        });
    }

    /** The value of an instant or day of each visible issue that has one, by issue id. */
    public Map<Long, Long> numbersById(String field) {
        return read(searcher -> {
            Map<Long, Long> values = new HashMap<>();
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                NumericDocValues ids = DocValues.getNumeric(leaf.reader(), IndexFields.ISSUE_ID);
                NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), field);
                Bits live = leaf.reader().getLiveDocs();
                while (ids.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    int doc = ids.docID();
                    if ((live == null || live.get(doc)) && numbers.advanceExact(doc)) {
                        values.put(ids.longValue(), numbers.longValue());
                    }
                }
            }
            return values;
        });
    }

    private void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot refresh the issue index.", e);
        }
    }

    /** Gives the folder back without a commit, as a killed process does; for tests. */
    public void abandon() {
        try (directory) {
            searchers.close();
            writer.rollback();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot abandon the issue index.", e);
        }
    }

    @Override
    public void close() {
        queue.close();
        try (directory;
                writer) {
            searchers.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close the issue index.", e);
        }
    }

    /** Something done with a searcher. */
    @FunctionalInterface
    public interface Reading<T> {
        /** Reads; the searcher is not to be kept. */
        T read(IndexSearcher searcher) throws IOException;
    }
}
