package app.touchpoint.jira.setup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not as it should be.
 *
 * @param kind stable, also the end of the i18n key of its sentence
 * @param projectKey empty where no single project is concerned
 * @param arguments what the sentence fills in
 * @param remedy what mends it here; null where a person has to look
 * @param jql finds the issues concerned; null where there are none
 */
public record HealthFinding(
        Kind kind,
        String projectKey,
        List<String> arguments,
        @Nullable Remedy remedy,
        @Nullable String jql) {

    /** What can be wrong. */
    public enum Kind {
        /** Jira lacks a member that the app calls: argument is the member. */
        MEMBER_MISSING("member-missing"),
        /** Something that set-up makes is gone or incomplete: arguments are kind key and name. */
        PART_MISSING("part-missing"),
        /** Nobody said whether channels are online or offline: argument is how many. */
        CHANNELS_UNDESCRIBED("channels-undescribed"),
        /** Numbers outside of 0 to 10: arguments are field name and how many. */
        OFF_SCALE("off-scale"),
        /** The gap field cannot be searched: argument is its name. */
        NO_SEARCHER("no-searcher"),
        /** Issues could not be counted: argument is why. */
        UNCOUNTED("uncounted");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Stable name for programs. */
        public String code() {
            return code;
        }
    }

    /** Safe remedies: they add what is missing and take nothing away. */
    public enum Remedy {
        /** Apply the plan again. */
        REPEAT_SETUP("repeat-setup"),
        /** Store what the names of channels suggest. */
        DESCRIBE_CHANNELS("describe-channels");

        private final String code;

        Remedy(String code) {
            this.code = code;
        }

        /** Stable name for programs. */
        public String code() {
            return code;
        }
    }
}
