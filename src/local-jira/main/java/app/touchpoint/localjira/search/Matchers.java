package app.touchpoint.localjira.search;

import app.touchpoint.localjira.search.jql.Operator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Query;

/** Chooses how a field is matched and does what is the same for all: EMPTY and negation. */
final class Matchers {

    private final TermMatcher terms;
    private final PointMatcher points;
    private final TextMatcher texts = new TextMatcher();
    private final IssueMatcher issues;

    Matchers(SearchSchema schema, Clock clock) {
        this.terms = new TermMatcher(schema);
        this.points = new PointMatcher(clock);
        this.issues = new IssueMatcher(schema);
    }

    /** A comparison whose operator and operand fit, and where its values' problems go. */
    record Checked(Comparison comparison, Problems problems) {}

    Query match(Checked checked) {
        Comparison comparison = checked.comparison();
        Operator operator = comparison.operator();
        if (operator == Operator.IS) {
            return comparison.absent();
        }
        if (operator == Operator.IS_NOT) {
            return comparison.present();
        }
        if (operator.isRelational() || operator == Operator.LIKE) {
            return values(checked);
        }
        List<Query> parts = new ArrayList<>();
        if (!comparison.values().isEmpty()) {
            parts.add(values(checked));
        }
        if (!operator.isNegative()) {
            if (comparison.hasEmpty()) {
                parts.add(comparison.absent());
            }
            return parts.size() == 1 ? parts.get(0) : Comparison.anyOf(parts);
        }
        // Whether or not EMPTY is listed, issues without a value are not found.
        return comparison.presentWithout(Comparison.anyOf(parts));
    }

    /** The issues whose value is one of the literals, or compares with the one literal by order. */
    private Query values(Checked checked) {
        return switch (checked.comparison().field().matching()) {
            case NAMED, RANKED, WORD -> terms.match(checked);
            case NUMBER, DAY, MOMENT -> points.match(checked);
            case TEXT, ALL_TEXT -> texts.match(checked);
            case ISSUE -> issues.match(checked);
        };
    }
}
