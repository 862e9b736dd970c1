package app.touchpoint.jira.profile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A profile as REST shows it.
 *
 * @param mayEdit whether the caller may change it at all
 * @param mayDecide whether the caller may change the section {@code decision}
 */
public record ProfileInfo(String key, boolean mayEdit, boolean mayDecide, List<SectionInfo> sections) {

    /** Fields that belong together. */
    public record SectionInfo(String code, String name, List<FieldInfo> fields) {}

    /** A choice: code and name. */
    public record ChoiceInfo(String code, String name) {}

    /**
     * A field.
     *
     * @param kind {@code text}, {@code choice}, {@code choices}, {@code list}, {@code register}, {@code number}, {@code yes-no}, {@code date}
     *     or {@code issue}
     * @param choices of a register its columns
     * @param value canonical; choices and lists one a line, a register a row to a line with tabs between its cells, an issue by its key
     * @param version to be sent back as {@code base} with a change
     * @param by display name of who changed it last
     * @param at when, ISO instant
     */
    public record FieldInfo(
            String code,
            String name,
            String help,
            String kind,
            List<ChoiceInfo> choices,
            @Nullable Double lowest,
            @Nullable Double highest,
            String value,
            int version,
            String by,
            @Nullable String at) {}

    /** What somebody else saved meanwhile, beside what was to be saved. */
    public record ConflictInfo(
            String name,
            String theirs,
            String mine,
            int version,
            String by,
            @Nullable String at) {}

    /**
     * The answer to a partial save of which some fields were changed by somebody else meanwhile.
     *
     * @param conflicts by field; nothing of them was stored
     * @param saved codes of the fields that were stored all the same
     * @param warnings what could not be done besides
     */
    public record Conflicts(
            List<String> errorMessages,
            Map<String, String> errors,
            String code,
            Map<String, ConflictInfo> conflicts,
            List<String> saved,
            List<String> warnings,
            ProfileInfo profile) {}

    /**
     * The answer to a partial save.
     *
     * @param saved codes of the fields that were stored
     * @param warnings what could not be done besides
     */
    public record Saved(List<String> saved, List<String> warnings, ProfileInfo profile) {}
}
