package app.touchpoint.jira.measure;

import app.touchpoint.jira.measure.SurveyInput.ScaleInput;
import org.jspecify.annotations.Nullable;

/**
 * A criterion as it is sent. What is missing stays as it is; of a new one it is what most have.
 *
 * @param version as it was seen; must be given with a change
 * @param touchpoint issue key; the journey as a whole where it is missing. It cannot be changed
 * @param readyMade of a new one: the code of a criterion to start with
 * @param names what readers of a language call it instead of the name; where they are missing and the name is another one, nothing else than the name
 * @param level by code
 * @param type by code
 * @param topBoxes of a share of a scale: how many of its highest points count
 * @param worst the worst acceptable of a count, a duration or money
 * @param target what of those is aimed at
 * @param direction by code
 * @param raterGroup by code
 * @param segment which of them; blank for all
 * @param method by code
 * @param source system or place
 * @param minimum how many people a figure needs
 * @param population how many there are in all of those who are asked; blank text where that is not known
 * @param collectionDays planned days from one measurement to the next
 * @param reviewDays planned days from one discussion to the next
 * @param collector name of the user who gets the answers; blank for nobody
 * @param owner name of the user who acts on them; blank for nobody
 * @param audience who is told
 * @param actionRule who does what on a miss
 * @param weight in the touchpoint's Ist
 * @param active whether it is measured still
 * @param newSeries whether a change that later answers cannot be compared over is meant
 */
public record CriterionInput(
        @Nullable Integer version,
        @Nullable String touchpoint,
        @Nullable String readyMade,
        @Nullable String name,
        @Nullable NamesInput names,
        @Nullable String question,
        @Nullable String unit,
        @Nullable String level,
        @Nullable String type,
        @Nullable ScaleInput scale,
        @Nullable Object topBoxes,
        @Nullable Double worst,
        @Nullable Double target,
        @Nullable String direction,
        @Nullable String raterGroup,
        @Nullable String segment,
        @Nullable String method,
        @Nullable String source,
        @Nullable Object minimum,
        @Nullable Object population,
        @Nullable Object collectionDays,
        @Nullable Object reviewDays,
        @Nullable String collector,
        @Nullable String owner,
        @Nullable String audience,
        @Nullable String actionRule,
        @Nullable Double weight,
        @Nullable Boolean active,
        @Nullable Boolean newSeries) {

    /** By language; blank for the name, as it was where one is missing. */
    public record NamesInput(@Nullable String de, @Nullable String en) {}
}
