package app.touchpoint.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/** The least that tells which issues of a project a reader may see: one pass over a Lucene index. */
final class VisibleIds implements AutoCloseable {
    private final DirectoryReader reader;
    private final String project;

    VisibleIds(Path folder, String project, Collection<Long> ids) throws IOException {
        this.project = project;
        FSDirectory directory = FSDirectory.open(folder.resolve(project + "-index"));
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (long id : ids) {
                Document document = new Document();
                document.add(new StringField("project", project, Field.Store.NO));
                document.add(new NumericDocValuesField("id", id));
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(directory);
    }

    /** Searches anew. */
    Set<Long> ids() throws IOException {
        Set<Long> ids = new HashSet<>();
        new IndexSearcher(reader).search(new TermQuery(new Term("project", project)), new SimpleCollector() {
            private NumericDocValues values = DocValues.emptyNumeric();

            @Override
            protected void doSetNextReader(LeafReaderContext context) throws IOException {
                values = DocValues.getNumeric(context.reader(), "id");
            }

            @Override
            public void collect(int doc) throws IOException {
                if (values.advanceExact(doc)) {
                    ids.add(values.longValue());
                }
            }

            @Override
            public ScoreMode scoreMode() {
                return ScoreMode.COMPLETE_NO_SCORES;
            }
        });
        return ids;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
