package app.touchpoint.jira.overview;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.jira.field.ClassWords;
import app.touchpoint.jira.journey.BundleTexts;
import app.touchpoint.jira.matrix.IstInfo;
import app.touchpoint.jira.matrix.MatrixWords;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Words of the overview in the language of the user; classes and numbers are called as in the matrix. */
@Component
public class OverviewWords {

    private static final String BUNDLE = "i18n.touchpoint-overview";
    private static final String PREFIX = "touchpoint.overview.";

    private final BundleTexts texts;
    private final MatrixWords matrix;
    private final ClassWords classes;
    private final JiraAuthenticationContext authentication;

    public OverviewWords(
            BundleTexts texts, MatrixWords matrix, ClassWords classes, JiraAuthenticationContext authentication) {
        this.authentication = authentication;
        this.texts = texts;
        this.matrix = matrix;
        this.classes = classes;
    }

    Map<String, String> all() {
        return texts.of(BUNDLE, PREFIX);
    }

    String get(String key, Serializable... arguments) {
        return texts.get(PREFIX + key, arguments);
    }

    /** What the user calls a criterion. */
    String criterion(Criterion criterion) {
        return criterion.wording().nameFor(authentication.getLocale());
    }

    String number(double value) {
        return classes.number(value);
    }

    String group(RaterGroup group) {
        return matrix.groupName(group);
    }

    String day(LocalDate day) {
        return classes.day(day);
    }

    /** What stands out about a touchpoint that has an Ist: class, gap, whose view it is, and how many of its hand-overs break. */
    String standsOut(Entry entry, int breaks) {
        String text = standsOut(entry);
        return breaks == 0 ? text : get("stands-out.breaks", text, breaks);
    }

    private String standsOut(Entry entry) {
        String code = MatrixWords.classCode(entry);
        String name = matrix.className(code);
        String source = matrix.source(entry);
        return entry.gap()
                .map(gap -> get("stands-out.gap", name, classes.signed(gap.value()), source))
                .orElseGet(() -> get("stands-out", name, source));
    }

    /** Who stands behind an Ist. */
    IstInfo behind(Entry entry) {
        return matrix.behind(entry, Optional.empty());
    }
}
