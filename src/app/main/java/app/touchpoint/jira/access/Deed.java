package app.touchpoint.jira.access;

/** What people do with touchpoints, each with what it needs. A refusal's code is the need's. */
public enum Deed {
    /** See the touchpoint and all that is said of it. */
    BROWSE(Need.SIGHT),
    /** Give one's own rating, enter one of customers, or make the team's the Ist. */
    RATE(Need.EDIT),
    /** Change the profile, but for what is decided of the touchpoint. */
    EDIT_PROFILE(Need.EDIT),
    /** Write down what happened there: nobody has to be able to change a touchpoint to tell what customers say about it. */
    LOG_INCIDENT(Need.COMMENT),
    /** Link hand-overs and rate them. */
    LINK(Need.LINK),
    /** Move an action through its workflow. */
    MOVE(Need.TRANSITION),
    /** Answer a guiding question of the touchpoint. */
    ANSWER(Need.EDIT),
    /** Make touchpoints. */
    CREATE(Need.CREATE),
    /** Change phases, channels and the order of touchpoints, and answer the questions of the journey. */
    ORDER(Need.MANAGER),
    /** Decide what becomes of a touchpoint: keep, improve, add. */
    DECIDE(Need.MANAGER),
    /** Decide that a touchpoint goes into another. */
    MERGE(Need.MANAGER),
    /** Decide that a touchpoint goes. */
    DROP(Need.MANAGER),
    /** Say that one has seen an alarm. */
    ACKNOWLEDGE(Need.EDIT),
    /** Write down what was found when people discussed it. */
    REVIEW(Need.EDIT),
    /** Set by what it is measured. */
    SET_CRITERIA(Need.MANAGER),
    /** Plan an action: from when, with whom, what is to come of it. */
    PLAN(Need.EDIT),
    /** Decide against the rule what is a quick win. */
    PRIORITISE(Need.MANAGER),
    /** Stop an action. */
    VETO(Need.MANAGER),
    /** Change the settings of the project. */
    ADMINISTER_PROJECT(Need.PROJECT_ADMIN),
    /** Change what all projects share. */
    ADMINISTER(Need.JIRA_ADMIN);

    /** What it takes; without it the refusal's code says what to ask for, with the key of the issue or project. */
    enum Need {
        SIGHT("not-logged-in"),
        EDIT("edit-issue-needed"),
        LINK("link-issues-needed"),
        /** To comment on the issue, to edit it, or to create others beside it. */
        COMMENT("comment-needed"),
        TRANSITION("transition-issues-needed"),
        CREATE("create-issues-needed"),
        MANAGER("manager-needed"),
        PROJECT_ADMIN("project-admin-needed"),
        JIRA_ADMIN("admin-needed");

        private final String code;

        Need(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    private final Need need;

    Deed(Need need) {
        this.need = need;
    }

    Need need() {
        return need;
    }
}
