package app.touchpoint.jira.journey;

import app.touchpoint.core.imports.Content;
import app.touchpoint.core.imports.ExistingTouchpoint;
import app.touchpoint.core.imports.Finding;
import app.touchpoint.core.imports.ImportColumn;
import app.touchpoint.core.imports.ImportPlan;
import app.touchpoint.core.imports.ListReader;
import app.touchpoint.core.imports.ParsedList;
import app.touchpoint.core.imports.TouchpointLine;
import app.touchpoint.core.shared.Names;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.touchpoint.Fingerprint;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Checks a file from its first to its last line and says what its import would do; writes nothing. */
@Component
public class ImportPlanner {

    private final JourneyReader journeys;
    private final KnownTouchpoints known;
    private final Owners owners;

    public ImportPlanner(JourneyReader journeys, KnownTouchpoints known, Owners owners) {
        this.journeys = journeys;
        this.known = known;
        this.owners = owners;
    }

    /** What came of the check: a plan, or what is wrong. */
    sealed interface Checked {

        /**
         * Everything is fit.
         *
         * @param ignoredHeaders headers of columns that are not understood and will be left out
         */
        record Fit(ImportPlan plan, List<String> ignoredHeaders) implements Checked {}

        /**
         * Something is wrong; nothing may be written.
         *
         * @param findings by line
         * @param total how many there are, listed or not
         */
        record Unfit(List<Finding> findings, int total) implements Checked {}
    }

    Checked check(ProjectVisit visit, SetUpProject project, byte[] file) {
        FileText.Read read = FileText.read(FileText.decode(file));
        if (!(read instanceof FileText.Read.Rows content)) {
            return new Checked.Unfit(List.of(((FileText.Read.Unfit) read).finding()), 1);
        }
        Map<String, ApplicationUser> people = new HashMap<>();
        ParsedList parsed = new ListReader(name -> owners.find(visit.project(), name)
                        .map(user -> people.put(name, user) == null)
                        .isPresent())
                .read(content.rows());
        if (parsed instanceof ParsedList.Unfit unfit) {
            return new Checked.Unfit(unfit.findings(), unfit.total());
        }
        ParsedList.Fit fit = (ParsedList.Fit) parsed;
        List<TouchpointLine> lines =
                fit.lines().stream().map(line -> withUserKey(line, people)).toList();
        List<Finding> findings = new ArrayList<>();
        checkComponents(lines, visit, findings);
        if (!findings.isEmpty()) {
            int listed = Math.min(findings.size(), ListReader.MAX_FINDINGS);
            return new Checked.Unfit(findings.subList(0, listed), findings.size());
        }
        List<ExistingTouchpoint> existing = known.of(visit, project, journeys.of(project), fingerprints(lines));
        // A phase or channel that is disabled counts as new: the import enables it again.
        return new Checked.Fit(ImportPlan.of(lines, existing, journeys.enabled(project)), fit.ignoredHeaders());
    }

    private static TouchpointLine withUserKey(TouchpointLine line, Map<String, ApplicationUser> people) {
        Content said = line.content();
        ApplicationUser owner = said.owner() == null ? null : people.get(said.owner());
        if (owner == null) {
            return line;
        }
        Content content =
                new Content(said.channel(), said.components(), said.scores(), owner.getKey(), said.description());
        return new TouchpointLine(line.line(), line.phase(), line.summary(), content, line.medium());
    }

    private static Map<String, String> fingerprints(List<TouchpointLine> lines) {
        Map<String, String> descriptions = new HashMap<>();
        for (TouchpointLine line : lines) {
            String description = line.content().description();
            String fingerprint = Fingerprint.of(description);
            if (description != null && fingerprint != null) {
                descriptions.put(fingerprint, description);
            }
        }
        return descriptions;
    }

    private static void checkComponents(List<TouchpointLine> lines, ProjectVisit visit, List<Finding> findings) {
        Set<String> there = visit.project().getComponents().stream()
                .map(ProjectComponent::getName)
                .map(Names::comparisonKey)
                .collect(Collectors.toSet());
        String accepted = visit.project().getComponents().stream()
                .map(ProjectComponent::getName)
                .sorted()
                .collect(Collectors.joining(", "));
        for (TouchpointLine line : lines) {
            for (String component : line.content().components()) {
                if (!there.contains(Names.comparisonKey(component))) {
                    findings.add(new Finding(
                            line.line(),
                            Optional.of(ImportColumn.COMPONENT),
                            component,
                            "import.component.unknown",
                            List.of(accepted)));
                }
            }
        }
    }
}
