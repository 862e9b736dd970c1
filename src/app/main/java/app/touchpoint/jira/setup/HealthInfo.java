package app.touchpoint.jira.setup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The health of the configuration as REST shows it. */
record HealthInfo(boolean ok, List<FindingInfo> findings) {

    /**
     * One finding.
     *
     * @param project key, empty where no single project is concerned
     * @param remedy what POST /health mends it with; null where a person has to look
     * @param issues keys of the first issues concerned
     * @param jql finds all of them; null where there are none
     */
    record FindingInfo(
            String code,
            String project,
            String message,
            @Nullable String remedy,
            List<String> issues,
            @Nullable String jql) {}

    static HealthInfo of(List<HealthFinding> findings, PageTexts texts) {
        return new HealthInfo(
                findings.isEmpty(),
                findings.stream()
                        .map(finding -> new FindingInfo(
                                finding.kind().code(),
                                finding.projectKey(),
                                sentence(finding, texts),
                                finding.remedy() == null
                                        ? null
                                        : finding.remedy().code(),
                                finding.issues().keys(),
                                finding.issues().jql()))
                        .toList());
    }

    static String sentence(HealthFinding finding, PageTexts texts) {
        String[] arguments = finding.arguments().stream()
                .map(argument -> argument.startsWith("touchpoint.setup.kind.") ? texts.get(argument) : argument)
                .toArray(String[]::new);
        return texts.get("touchpoint.health." + finding.kind().code(), arguments);
    }
}
