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
 * @param issues what issues are concerned, and how to find them
 */
public record HealthFinding(
        Kind kind,
        String projectKey,
        List<String> arguments,
        @Nullable Remedy remedy,
        Issues issues) {

    /** A finding that concerns the configuration and no single issue. */
    public static HealthFinding of(Kind kind, String projectKey, List<String> arguments, @Nullable Remedy remedy) {
        return new HealthFinding(kind, projectKey, arguments, remedy, Issues.NONE);
    }

    /**
     * The issues concerned.
     *
     * @param keys the first of them
     * @param jql finds all; null where there are none
     */
    public record Issues(List<String> keys, @Nullable String jql) {
        static final Issues NONE = new Issues(List.of(), null);
    }

    /** What can be wrong. */
    public enum Kind {
        /** Jira lacks a member that the app calls: argument is the member. */
        MEMBER_MISSING("member-missing"),
        /** Something that set-up makes is gone or incomplete: arguments are kind key and name. */
        PART_MISSING("part-missing"),
        /** Something that set-up makes cannot be made now: arguments are kind key, name and why. */
        PART_WAITS("part-waits"),
        /** The context of a field leaves out the issue type that needs it: arguments are field and issue type. */
        CONTEXT_UNFIT("context-unfit"),
        /** The gap field cannot be searched: argument is its name. */
        NO_SEARCHER("no-searcher"),
        /** Two options of a field have the same name but for upper and lower case: arguments are field and name. */
        NAME_TWICE("name-twice"),
        /** Phases that no issue documents: argument is their names. */
        PHASE_ISSUES_MISSING("phase-issues-missing"),
        /** Issues that are called otherwise than their phases: argument is the names of the phases. */
        PHASE_ISSUES_RENAMED("phase-issues-renamed"),
        /** Issues whose phase is no option any more, or never was: argument is their summaries. */
        PHASES_MISSING("phases-missing"),
        /** Nobody said whether channels are online or offline: argument is their names. */
        CHANNELS_UNDESCRIBED("channels-undescribed"),
        /** Descriptions are left of channels that are no options any more: argument is how many. */
        CHANNELS_GONE("channels-gone"),
        /** Numbers outside of 0 to 10: arguments are field name and how many. */
        OFF_SCALE("off-scale"),
        /** Nobody can search any more in whose name issues were to be counted: argument is the criterion. */
        COUNT_PERSON("count-person"),
        /** A search cannot be counted any more: argument is the criterion. */
        COUNT_SEARCH("count-search"),
        /** A period was not counted in time: argument is the criterion. */
        COUNT_MISSED("count-missed"),
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

    /** Safe remedies: they add what is missing and take nothing away that anybody uses. */
    public enum Remedy {
        /** Apply the plan again. */
        REPEAT_SETUP("repeat-setup"),
        /** Make the issues of phases that have none. */
        MAKE_PHASE_ISSUES("make-phase-issues"),
        /** Give issues the names of their phases, for options lead. */
        RENAME_PHASE_ISSUES("rename-phase-issues"),
        /** Add the phases that issues document. */
        RESTORE_PHASES("restore-phases"),
        /** Store what the names of channels suggest. */
        DESCRIBE_CHANNELS("describe-channels"),
        /** Remove descriptions of channels that are gone. */
        FORGET_CHANNELS("forget-channels");

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
