package app.touchpoint.localjira.search.index;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;

/** Orders by the place of a keyword in an order that is not its own, such as users by name or options by sequence. */
public final class RankSort {

    private RankSort() {}

    /**
     * The sort; issues without a term, or with one that has no rank, come last.
     *
     * @param ranks places by term, from low to high; of several terms the lowest counts
     */
    public static SortField of(String field, Map<String, Integer> ranks, boolean down) {
        return new Ranks(field, ranks, down ? -1.0 : Double.MAX_VALUE).getSortField(down);
    }

    private static final class Ranks extends DoubleValuesSource {

        private final String field;
        private final Map<String, Integer> ranks;
        private final double missing;

        private Ranks(String field, Map<String, Integer> ranks, double missing) {
            this.field = field;
            this.ranks = ranks;
            this.missing = missing;
        }

        @Override
        public DoubleValues getValues(LeafReaderContext context, @Nullable DoubleValues scores) throws IOException {
            SortedSetDocValues values = DocValues.getSortedSet(context.reader(), field);
            double[] rankByOrdinal = new double[Math.toIntExact(values.getValueCount())];
            for (int ordinal = 0; ordinal < rankByOrdinal.length; ordinal++) {
                Integer rank = ranks.get(values.lookupOrd(ordinal).utf8ToString());
                rankByOrdinal[ordinal] = rank == null ? missing : rank;
            }
            return new DoubleValues() {
                private double current = missing;

                @Override
                public double doubleValue() {
                    return current;
                }

                @Override
                public boolean advanceExact(int doc) throws IOException {
                    current = missing;
                    if (values.advanceExact(doc)) {
                        double lowest = Double.MAX_VALUE;
                        for (int i = 0; i < values.docValueCount(); i++) {
                            lowest = Math.min(lowest, rankByOrdinal[(int) values.nextOrd()]);
                        }
                        current = lowest;
                    }
                    return true;
                }
            };
        }

        @Override
        public boolean needsScores() {
            return false;
        }

        @Override
        public DoubleValuesSource rewrite(IndexSearcher searcher) {
            return this;
        }

        @Override
        public boolean isCacheable(LeafReaderContext context) {
            return false;
        }

        @Override
        public int hashCode() {
            return Objects.hash(field, ranks, missing);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Ranks that
                    && field.equals(that.field)
                    && ranks.equals(that.ranks)
                    && missing == that.missing;
        }

        @Override
        public String toString() {
            return "ranks of " + field;
        }
    }
}
