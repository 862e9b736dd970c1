package app.touchpoint.jira.measure;

import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.survey.SurveyFinding;
import app.touchpoint.core.survey.SurveyMapping;
import app.touchpoint.jira.measure.LoadInfo.FindingInfo;
import app.touchpoint.jira.rest.ErrorInfo;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.rest.RestProblem;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says in the user's language what is wrong with a mapping or with rows. */
@Component
public class SurveyTexts {

    private static final String PREFIX = "touchpoint.finding.";

    private final I18nResolver i18n;
    private final Refusals refusals;

    public SurveyTexts(I18nResolver i18n, Refusals refusals) {
        this.i18n = i18n;
        this.refusals = refusals;
    }

    /** All that is wrong with a mapping, as the end of a request: 403 where only rights are missing, else 422. Its code is the first's. */
    RestProblem problem(List<SurveyMapping.Problem> problems, List<Refusal> refused) {
        List<String> sentences = new ArrayList<>();
        Map<String, String> fields = new LinkedHashMap<>();
        for (SurveyMapping.Problem problem : problems) {
            String sentence = refusals.sentence(new Refusal(Refusal.Reason.RULE, problem.code(), problem.arguments()));
            sentences.add(sentence);
            fields.merge(problem.field(), sentence, (one, other) -> one + " " + other);
        }
        refused.forEach(refusal -> {
            String sentence = refusals.sentence(refusal);
            sentences.add(sentence);
            fields.merge("columns", sentence, (one, other) -> one + " " + other);
        });
        String code = Stream.concat(
                        problems.stream().map(SurveyMapping.Problem::code),
                        refused.stream().map(Refusal::code))
                .findFirst()
                .orElseThrow();
        int status = problems.isEmpty()
                ? refused.stream()
                        .mapToInt(refusal -> refusals.problem(refusal).status())
                        .max()
                        .orElseThrow()
                : UNPROCESSABLE;
        return new RestProblem(status, new ErrorInfo(sentences, fields, code));
    }

    /** The status of what a rule refuses. */
    static final int UNPROCESSABLE = 422;

    FindingInfo finding(SurveyFinding finding) {
        return new FindingInfo(finding.line(), finding.column(), finding.value(), finding.code(), sentence(finding));
    }

    String sentence(SurveyFinding finding) {
        return i18n.getText(PREFIX + finding.code(), arguments(finding.accepted()));
    }

    String get(String key, Serializable... arguments) {
        return i18n.getText(key, arguments);
    }

    private static Serializable[] arguments(List<Object> accepted) {
        return accepted.stream()
                .map(argument -> argument instanceof Number number ? number : argument.toString())
                .toArray(Serializable[]::new);
    }
}
