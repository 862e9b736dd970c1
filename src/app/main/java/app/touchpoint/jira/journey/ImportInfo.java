package app.touchpoint.jira.journey;

import app.touchpoint.jira.rest.RunInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do, or did.
 *
 * @param code {@code fit} or {@code import-unfit}
 * @param errorMessages what is wrong with the file as a whole; empty when it is fit
 * @param errors always empty: findings say line and column
 * @param plan null when the file is unfit
 * @param findings by line; at most 1,000
 * @param findingsTotal how many there are, listed or not
 * @param run the journalled run; null for a dry run and where there was nothing to do
 */
public record ImportInfo(
        String code,
        List<String> errorMessages,
        Map<String, String> errors,
        @Nullable PlanInfo plan,
        List<FindingInfo> findings,
        int findingsTotal,
        @Nullable RunInfo run) {

    static final String FIT = "fit";
    static final String UNFIT = "import-unfit";

    /**
     * What would be done.
     *
     * @param ignoredHeaders columns that are not understood and are left out
     * @param lines the first {@link ImportService#PREVIEW_LINES} lines
     */
    public record PlanInfo(
            int created,
            int updated,
            int unchanged,
            List<String> newPhases,
            List<ChannelInfo> newChannels,
            List<String> ignoredHeaders,
            List<LineInfo> lines) {}

    /** A channel that is new; what the file does not say of it is guessed from its name. */
    public record ChannelInfo(String name, String medium, String contact) {}

    /**
     * One line.
     *
     * @param action {@code create}, {@code update} or {@code keep}
     * @param changes names of the columns that bring something new
     */
    public record LineInfo(
            int line,
            String action,
            String phase,
            String touchpoint,
            @Nullable String channel,
            @Nullable Double ist,
            @Nullable Double soll,
            @Nullable Double importance,
            List<String> changes) {}

    /**
     * Something that keeps the file from being imported.
     *
     * @param column stable name of the column; null when the whole line is meant
     * @param columnLabel its name in the user's language
     * @param message what is wrong and what is accepted, in the user's language
     */
    public record FindingInfo(
            int line,
            @Nullable String column,
            @Nullable String columnLabel,
            String value,
            String code,
            String message) {}

    ImportInfo withRun(RunInfo started) {
        return new ImportInfo(code, errorMessages, errors, plan, findings, findingsTotal, started);
    }
}
