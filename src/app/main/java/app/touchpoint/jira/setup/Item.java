package app.touchpoint.jira.setup;

/**
 * What the app brings to Jira's configuration. Names are stored with the ids and never change; an item is either shared by all
 * projects or made for each one.
 */
public enum Item {
    TYPE_PHASE("type.phase"),
    TYPE_TOUCHPOINT("type.touchpoint"),
    TYPE_ACTION("type.action"),
    LINK_IMPROVES("link.improves"),
    LINK_HANDOVER("link.handover"),
    FIELD_PHASE("field.phase"),
    FIELD_CHANNEL("field.channel"),
    FIELD_IST("field.ist"),
    FIELD_SOLL("field.soll"),
    FIELD_IMPORTANCE("field.importance"),
    FIELD_GAP("field.gap"),
    FIELD_EFFORT("field.effort"),
    FIELD_BUDGET("field.budget"),
    FIELD_PRIORITY("field.priority"),
    FIELD_QUICK_WIN("field.quick-win"),
    STATUS_IST("status.ist"),
    STATUS_SOLL("status.soll"),
    STATUS_PLAN("status.plan"),
    STATUS_CONTROL("status.control"),
    WORKFLOW("workflow"),
    ROLE_MANAGERS("role.managers"),
    SCREEN_TOUCHPOINT("screen.touchpoint"),
    SCREEN_TOUCHPOINT_VIEW("screen.touchpoint-view"),
    SCREEN_ACTION("screen.action"),
    SCREEN_ACTION_VIEW("screen.action-view"),
    SCREEN_SCHEME_TOUCHPOINT("screen-scheme.touchpoint"),
    SCREEN_SCHEME_ACTION("screen-scheme.action"),
    /** Per project: the issue type scheme that holds our types. */
    SCHEME_TYPES("scheme.types"),
    /** Per project: the workflow scheme that maps touchpoints to our workflow. */
    SCHEME_WORKFLOWS("scheme.workflows"),
    /** Per project: the issue type screen scheme that shows our fields. */
    SCHEME_SCREENS("scheme.screens"),
    /** Per project: written last, so that a set-up that broke off does not count as one. */
    DONE("done");

    private final String code;

    Item(String code) {
        this.code = code;
    }

    /** The name under which the id is stored, and the end of the i18n key of its own name. */
    public String code() {
        return code;
    }

    /** The name under which the context of a field in one project is stored. */
    String contextCode() {
        return "context." + code;
    }
}
