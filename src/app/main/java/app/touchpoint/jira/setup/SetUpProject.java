package app.touchpoint.jira.setup;

import java.util.Map;

/** A project that is set up, with Jira's ids of what it uses. */
public final class SetUpProject {

    private final long projectId;
    private final Map<String, String> ids;

    SetUpProject(long projectId, Map<String, String> ids) {
        this.projectId = projectId;
        this.ids = Map.copyOf(ids);
    }

    public long projectId() {
        return projectId;
    }

    /** Issue type id of <em>Journey Phase</em>. */
    public String phaseTypeId() {
        return id(Item.TYPE_PHASE);
    }

    /** Issue type id of <em>Touchpoint</em>. */
    public String touchpointTypeId() {
        return id(Item.TYPE_TOUCHPOINT);
    }

    /** Issue type id of <em>Touchpoint Action</em>. */
    public String actionTypeId() {
        return id(Item.TYPE_ACTION);
    }

    /** Id of the select field <em>Journey phase</em>. */
    public long phaseFieldId() {
        return number(Item.FIELD_PHASE);
    }

    /** Id of the select field <em>Touchpoint channel</em>. */
    public long channelFieldId() {
        return number(Item.FIELD_CHANNEL);
    }

    /** Id of the number field <em>Ist</em>. */
    public long istFieldId() {
        return number(Item.FIELD_IST);
    }

    /** Id of the number field <em>Soll</em>. */
    public long sollFieldId() {
        return number(Item.FIELD_SOLL);
    }

    /** Id of the number field <em>Touchpoint importance</em>. */
    public long importanceFieldId() {
        return number(Item.FIELD_IMPORTANCE);
    }

    /** Id of the calculated field <em>Soll/Ist gap</em>. */
    public long gapFieldId() {
        return number(Item.FIELD_GAP);
    }

    /** Id of any field of ours. */
    public long fieldId(Item field) {
        return number(field);
    }

    /** Jira's id of anything a set-up project has; throws {@link IllegalStateException} naming what is missing. */
    public String id(Item item) {
        String id = ids.get(item.code());
        if (id == null) {
            throw new IllegalStateException(
                    "Project " + projectId + " has no " + item.code() + ": the health page tells how to mend it.");
        }
        return id;
    }

    private long number(Item item) {
        return Long.parseLong(id(item));
    }
}
