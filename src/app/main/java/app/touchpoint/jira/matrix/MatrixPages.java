package app.touchpoint.jira.matrix;

import app.touchpoint.core.matrix.RowKind;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.ProjectPage.Asked;
import app.touchpoint.jira.store.PhaseLinkStore;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the template shows of a project: its whole matrix, or the column of one phase. */
@Component
public class MatrixPages {

    private final MatrixReader reader;
    private final MatrixView view;
    private final MatrixWords words;
    private final PhaseLinkStore links;
    private final Access access;

    MatrixPages(MatrixReader reader, MatrixView view, MatrixWords words, PhaseLinkStore links, Access access) {
        this.reader = reader;
        this.view = view;
        this.words = words;
        this.links = links;
        this.access = access;
    }

    /** All phases, with rows as the address asks for them. */
    Map<String, Object> whole(Entered entered, Asked asked) {
        RowKind rows = asked.parameter("rows").flatMap(RowKind::byCode).orElse(RowKind.CHANNEL);
        Map<String, Object> page = new LinkedHashMap<>(view.of(reader.of(entered, rows), entered, asked.contextPath()));
        page.put("kinds", kinds(rows, asked.page(entered, MatrixPanel.LOCATION)));
        page.put("importUrl", asked.page(entered, "app.touchpoint.jira.import"));
        return page;
    }

    /** The phase that an issue documents; a sentence where the visitor sees no such issue, or it documents none of this journey. */
    Map<String, Object> ofPhaseIssue(Entered entered, Asked asked, long issueId) {
        return phaseOf(issueId)
                .map(phase -> reader.ofPhase(entered, RowKind.CHANNEL, phase))
                .filter(seen -> !seen.matrix().columns().isEmpty())
                .map(seen -> column(seen, entered, asked))
                .orElseGet(() -> unknown(entered, asked));
    }

    private Optional<PhaseId> phaseOf(long issueId) {
        boolean seen = access.see(issueId).fold(visit -> true, refusal -> false);
        return seen ? Optional.ofNullable(links.optionOf(issueId)).map(PhaseId::new) : Optional.empty();
    }

    private Map<String, Object> column(MatrixReader.Seen seen, Entered entered, Asked asked) {
        Map<String, Object> page = new LinkedHashMap<>(view.of(seen, entered, asked.contextPath()));
        page.put("onePhase", true);
        page.put("importUrl", asked.page(entered, "app.touchpoint.jira.import"));
        return page;
    }

    /** The page of the journey says what is wrong with it. */
    private Map<String, Object> unknown(Entered entered, Asked asked) {
        return Map.of(
                "refusal",
                "",
                "unknownPhase",
                words.get("phase.unknown"),
                "text",
                words.all(),
                "journeyUrl",
                asked.page(entered, MatrixView.JOURNEY));
    }

    private List<Map<String, Object>> kinds(RowKind chosen, String address) {
        return Arrays.stream(RowKind.values())
                .<Map<String, Object>>map(kind -> Map.of(
                        "label",
                        words.get("rows." + kind.code()),
                        "url",
                        address + "&rows=" + kind.code(),
                        "chosen",
                        kind == chosen))
                .toList();
    }
}
