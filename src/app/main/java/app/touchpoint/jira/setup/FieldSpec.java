package app.touchpoint.jira.setup;

import java.util.Arrays;
import java.util.List;

/** The custom fields: which type and searcher each has, and for which issue types its contexts are. */
enum FieldSpec {
    PHASE(Item.FIELD_PHASE, Types.SELECT, Item.TYPE_TOUCHPOINT),
    CHANNEL(Item.FIELD_CHANNEL, Types.SELECT, Item.TYPE_TOUCHPOINT),
    IST(Item.FIELD_IST, Types.NUMBER, Item.TYPE_TOUCHPOINT),
    SOLL(Item.FIELD_SOLL, Types.NUMBER, Item.TYPE_TOUCHPOINT),
    IMPORTANCE(Item.FIELD_IMPORTANCE, Types.NUMBER, Item.TYPE_TOUCHPOINT),
    GAP(Item.FIELD_GAP, Types.GAP, Item.TYPE_TOUCHPOINT),
    EFFORT(Item.FIELD_EFFORT, Types.NUMBER, Item.TYPE_ACTION),
    BUDGET(Item.FIELD_BUDGET, Types.NUMBER, Item.TYPE_ACTION),
    PRIORITY(Item.FIELD_PRIORITY, Types.NUMBER, Item.TYPE_ACTION),
    QUICK_WIN(Item.FIELD_QUICK_WIN, Types.SELECT, Item.TYPE_ACTION);

    private final Item item;
    private final Types types;
    private final Item issueType;

    FieldSpec(Item item, Types types, Item issueType) {
        this.item = item;
        this.types = types;
        this.issueType = issueType;
    }

    Item item() {
        return item;
    }

    /** The issue type that has the field. */
    Item issueType() {
        return issueType;
    }

    String typeKey() {
        return types.typeKey;
    }

    /** Whether its values are options, which belong to a context and are changed by us. */
    boolean hasOptions() {
        return types == Types.SELECT;
    }

    String searcherKey() {
        return types.searcherKey;
    }

    /** The fields of an issue type in the order in which screens show them. */
    static List<FieldSpec> of(Item issueType) {
        return Arrays.stream(values())
                .filter(spec -> spec.issueType == issueType)
                .toList();
    }

    /** Pairs of field type and searcher that exist in Jira; the gap's type is ours. */
    private enum Types {
        SELECT("select", "multiselectsearcher"),
        NUMBER("float", "exactnumber"),
        GAP("app.touchpoint.jira:gap", "exactnumber");

        private static final String SYSTEM = "com.atlassian.jira.plugin.system.customfieldtypes:";

        private final String typeKey;
        private final String searcherKey;

        Types(String type, String searcher) {
            this.typeKey = type.contains(":") ? type : SYSTEM + type;
            this.searcherKey = SYSTEM + searcher;
        }
    }
}
