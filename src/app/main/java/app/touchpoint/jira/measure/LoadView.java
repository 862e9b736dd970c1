package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.criterion.Sampling;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.survey.ColumnAnswers;
import app.touchpoint.core.survey.SegmentViews;
import app.touchpoint.core.survey.SurveyMapping;
import app.touchpoint.core.survey.SurveyRows;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.measure.LoadInfo.ColumnInfo;
import app.touchpoint.jira.measure.LoadInfo.RefusedInfo;
import app.touchpoint.jira.measure.SurveyTargets.Target;
import app.touchpoint.jira.rest.RestProblem;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.setup.Settings;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.SurveyRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes answers of what rows came to, with nothing about too few people in them. */
@Component
public class LoadView {

    private static final String FIT = "fit";
    private static final String NOTHING = "survey.nothing-counted";

    private final ProjectSettings settings;
    private final SurveyTexts texts;

    public LoadView(ProjectSettings settings, SurveyTexts texts) {
        this.settings = settings;
        this.texts = texts;
    }

    RestProblem problem(List<SurveyMapping.Problem> problems, List<Refusal> refused) {
        return texts.problem(problems, refused);
    }

    /** A survey as the log knows it. */
    SurveyInfo logged(SurveyRow survey, List<String> withoutIst) {
        return SurveyInfo.of(survey, settings.of(survey.projectId()).minimumN(), withoutIst, texts);
    }

    /** A file that cannot be used. */
    LoadInfo unfit(SurveyRow survey, SurveyRows.Unfit unfit) {
        return new LoadInfo(
                unfit.listed().get(0).code(),
                unfit.listed().stream().map(texts::sentence).distinct().toList(),
                Map.of(),
                survey.id(),
                survey.name(),
                null,
                null,
                null,
                0,
                new RefusedInfo(
                        unfit.findings(),
                        unfit.listed().stream().map(texts::finding).toList()),
                List.of(),
                List.of());
    }

    /** A file of which every row was refused. */
    LoadInfo nothing(SurveyRow survey, SurveyRows.Read read) {
        return new LoadInfo(
                NOTHING,
                List.of(texts.get("touchpoint.finding." + NOTHING)),
                Map.of(),
                survey.id(),
                survey.name(),
                null,
                null,
                read.rows(),
                read.refused(),
                refused(read),
                List.of(),
                List.of());
    }

    /** A file that could be read. */
    LoadInfo read(
            Entered entered,
            SurveyRow survey,
            List<Target> about,
            SurveyRows.Read read,
            String state,
            @Nullable Long sameAs) {
        Settings shown = settings.of(survey.projectId());
        StoredMapping mapping = StoredMapping.read(survey.mapping());
        List<ColumnInfo> columns = new ArrayList<>();
        for (int i = 0; i < about.size(); i++) {
            columns.add(column(entered, about.get(i), read.columns().get(i), mapping.mapping(), shown));
        }
        long counted = read.rows() - read.refused();
        return new LoadInfo(
                FIT,
                List.of(),
                Map.of(),
                survey.id(),
                survey.name(),
                state,
                sameAs,
                counted < mapping.mapping().group().peopleMeasured(shown.minimumN()) ? null : read.rows(),
                read.refused(),
                refused(read),
                columns,
                List.of());
    }

    private RefusedInfo refused(SurveyRows.Read read) {
        return new RefusedInfo(
                read.findings(), read.listed().stream().map(texts::finding).toList());
    }

    private static ColumnInfo column(
            Entered entered, Target target, ColumnAnswers answers, SurveyMapping mapping, Settings settings) {
        CriterionRow known = target.criterion();
        Measure measure = known == null
                ? Measure.meanOn(mapping.scale())
                : known.criterion().measure();
        int minimum = known == null
                ? Sampling.LEAST_MINIMUM
                : known.criterion().sampling().minimum();
        SegmentViews views = SegmentViews.of(
                answers,
                measure,
                mapping.group().peopleMeasured(Math.max(minimum, settings.minimumN())),
                known == null ? Optional.empty() : known.criterion().sampling().population(),
                Classes.at(target.touchpoint(), settings.thresholds()));
        return new ColumnInfo(
                known == null ? null : known.id(),
                target.criterionName(),
                entered.visit().project().getKey() + "-" + target.touchpoint().issueNumber(),
                target.header(),
                FigureInfo.of(views.overall()),
                FigureInfo.segments(views));
    }
}
