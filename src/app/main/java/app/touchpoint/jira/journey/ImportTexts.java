package app.touchpoint.jira.journey;

import app.touchpoint.core.imports.Finding;
import app.touchpoint.core.imports.ImportColumn;
import app.touchpoint.core.imports.ImportPlan;
import app.touchpoint.core.imports.PlannedLine;
import app.touchpoint.core.imports.TouchpointLine;
import app.touchpoint.jira.journey.ImportInfo.ChannelInfo;
import app.touchpoint.jira.journey.ImportInfo.FindingInfo;
import app.touchpoint.jira.journey.ImportInfo.LineInfo;
import app.touchpoint.jira.journey.ImportInfo.PlanInfo;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says in the user's language what an import would do and what is wrong with a file. */
@Component
public class ImportTexts {

    private final I18nResolver i18n;

    public ImportTexts(I18nResolver i18n) {
        this.i18n = i18n;
    }

    ImportInfo info(ImportPlanner.Checked checked) {
        if (checked instanceof ImportPlanner.Checked.Unfit unfit) {
            String message = i18n.getText("touchpoint.import.unfit", unfit.total());
            return new ImportInfo(
                    ImportInfo.UNFIT,
                    List.of(message),
                    Map.of(),
                    null,
                    unfit.findings().stream().map(this::finding).toList(),
                    unfit.total(),
                    null);
        }
        ImportPlanner.Checked.Fit fit = (ImportPlanner.Checked.Fit) checked;
        return new ImportInfo(
                ImportInfo.FIT, List.of(), Map.of(), plan(fit.plan(), fit.ignoredHeaders()), List.of(), 0, null);
    }

    private FindingInfo finding(Finding finding) {
        Serializable[] accepted = finding.accepted().stream()
                .map(value -> value instanceof Number number ? number : value.toString())
                .toArray(Serializable[]::new);
        return new FindingInfo(
                finding.line(),
                finding.column().map(ImportColumn::code).orElse(null),
                finding.column().map(this::label).orElse(null),
                finding.value(),
                finding.code(),
                i18n.getText("touchpoint.finding." + finding.code(), accepted));
    }

    /** Names of columns in the user's language, in the order of the columns. */
    String labels(Set<ImportColumn> columns) {
        return columns.stream().sorted().map(this::label).collect(Collectors.joining(", "));
    }

    /** What a touchpoint is called before whoever may not see it. */
    String hidden() {
        return i18n.getText("touchpoint.import.hidden");
    }

    private String label(ImportColumn column) {
        return i18n.getText("touchpoint.column." + column.code());
    }

    private static PlanInfo plan(ImportPlan plan, List<String> ignoredHeaders) {
        return new PlanInfo(
                plan.created(),
                plan.updated(),
                plan.unchanged(),
                plan.newPhases(),
                plan.newChannels().stream()
                        .map(channel -> new ChannelInfo(
                                channel.name(),
                                channel.traits().medium().name().toLowerCase(Locale.ROOT),
                                channel.traits().contact().name().toLowerCase(Locale.ROOT)))
                        .toList(),
                ignoredHeaders,
                plan.lines().stream()
                        .limit(ImportService.PREVIEW_LINES)
                        .map(ImportTexts::line)
                        .toList());
    }

    private static LineInfo line(PlannedLine planned) {
        TouchpointLine line = planned.line();
        List<String> changes = planned instanceof PlannedLine.Update update
                ? Arrays.stream(ImportColumn.values())
                        .filter(update.changes()::contains)
                        .map(ImportColumn::code)
                        .toList()
                : List.of();
        return new LineInfo(
                line.line(),
                action(planned),
                line.phase(),
                line.summary(),
                line.content().channel(),
                line.content().scores().ist().raw(),
                line.content().scores().soll().raw(),
                line.content().scores().importance().raw(),
                changes);
    }

    private static String action(PlannedLine planned) {
        if (planned instanceof PlannedLine.Create) {
            return "create";
        }
        return planned instanceof PlannedLine.Update ? "update" : "keep";
    }
}
