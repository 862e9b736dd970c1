package app.touchpoint.core.profile;

import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.shared.Outcome;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fields of a profile in the order to be shown. Its code is the stored name and part of the i18n key; choices are codes.
 *
 * @see "method.md 1.2 to 1.6: what the guiding questions need as data"
 */
public enum ProfileField implements Coded {
    SEGMENTS(ProfileSection.CONTACT, FieldKind.LIST),
    OCCASION(ProfileSection.CONTACT, FieldKind.TEXT),
    DEPARTMENTS(ProfileSection.CONTACT, FieldKind.LIST),
    ROLES(ProfileSection.CONTACT, FieldKind.LIST),
    CONTACT_MODE(ProfileSection.CONTACT, FieldKind.CHOICE, "direct", "indirect"),
    CONTROL(ProfileSection.CONTACT, FieldKind.CHOICE, "owned", "paid", "earned", "shared"),
    MANAGEABILITY(ProfileSection.CONTACT, FieldKind.CHOICE, "managed", "partly", "unmanaged"),
    /** Contacts per month. */
    CONTACTS_PER_MONTH(ProfileSection.CONTACT, new Range(0, 1_000_000_000, true)),
    CONTACTS_SOURCE(ProfileSection.CONTACT, FieldKind.TEXT),
    /** Whether the process or the relationship decides here (CTM principle P11). */
    LEVEL(ProfileSection.CONTACT, FieldKind.CHOICE, "process", "relationship", "both"),

    PROMISE(ProfileSection.EXPECTATION, FieldKind.TEXT),
    EXPECTATION_WANTED(ProfileSection.EXPECTATION, FieldKind.TEXT),
    EXPECTATION_UNWANTED(ProfileSection.EXPECTATION, FieldKind.TEXT),
    /** Where the expectation comes from (method.md 1.6, expectation sources). */
    EXPECTATION_SOURCES(
            ProfileSection.EXPECTATION,
            FieldKind.CHOICES,
            "promise",
            "competitors",
            "experience",
            "hearsay",
            "values",
            "mood"),

    /** What customers put up with at least; the desired Soll is the issue's field. */
    SOLL_MINIMUM(ProfileSection.TARGET, Range.RATING),
    SOLL_IDEAL(ProfileSection.TARGET, Range.RATING),
    SOLL_REALISTIC(ProfileSection.TARGET, Range.RATING),
    SOLL_WORST_CASE(ProfileSection.TARGET, Range.RATING),
    ACTIVE_SCENARIO(ProfileSection.TARGET, FieldKind.CHOICE, codes(Scenario.values())),

    /** How much it matters for wanting, coming back and telling others (method.md 0 and P15). */
    IMPORTANCE_WANTING(ProfileSection.IMPORTANCE, Range.RATING),
    IMPORTANCE_RETURNING(ProfileSection.IMPORTANCE, Range.RATING),
    IMPORTANCE_TELLING(ProfileSection.IMPORTANCE, Range.RATING),
    /** What customers said, the mean of those asked; ours is the issue's field (method.md 1.8 compares the two). */
    IMPORTANCE_CUSTOMERS(ProfileSection.IMPORTANCE, Range.RATING),
    /** How many customers were asked for it; fewer than three say nothing in any project. */
    IMPORTANCE_ASKED(ProfileSection.IMPORTANCE, new Range(3, 1_000_000_000, true)),
    KEY_TOUCHPOINT(ProfileSection.IMPORTANCE, FieldKind.YES_NO),

    WORD_OF_MOUTH_POTENTIAL(ProfileSection.WORD_OF_MOUTH, Range.RATING),
    /** Groups, never persons, each with how far it reaches, how much it is listened to, and what it says (method.md 1.2 Q-I5b). */
    RECOMMENDERS(ProfileSection.WORD_OF_MOUTH, FieldKind.REGISTER, Recommenders.COLUMNS),
    RECOMMENDED(ProfileSection.WORD_OF_MOUTH, FieldKind.TEXT),
    ADVISED_AGAINST(ProfileSection.WORD_OF_MOUTH, FieldKind.TEXT),

    /** 1 hardly any to 5 very high. */
    CHURN_RISK(ProfileSection.RISK, new Range(1, 5, true)),
    CHURN_SIGNS(ProfileSection.RISK, FieldKind.TEXT),
    /** What has kept us from it (method.md 1.2 Q-I4d). */
    BLOCKER_KINDS(ProfileSection.RISK, FieldKind.CHOICES, "skill", "attitude", "budget", "rule", "it", "power", "time"),
    BLOCKERS(ProfileSection.RISK, FieldKind.TEXT),

    STATE(ProfileSection.DECISION, FieldKind.CHOICE, codes(TouchpointState.values())),
    DECISION(ProfileSection.DECISION, FieldKind.CHOICE, codes(PortfolioDecision.values())),
    DECISION_REASON(ProfileSection.DECISION, FieldKind.TEXT),
    DECISION_DATE(ProfileSection.DECISION, FieldKind.DATE),
    /** The touchpoint that takes over the contacts of one that is merged or dropped. */
    SUCCESSOR(ProfileSection.DECISION, FieldKind.ISSUE);

    private final ProfileSection section;
    private final FieldKind kind;
    private final List<String> choices;
    private final Range range;

    ProfileField(ProfileSection section, FieldKind kind, String... choices) {
        this.section = section;
        this.kind = kind;
        this.choices = List.of(choices);
        this.range = Range.RATING;
    }

    ProfileField(ProfileSection section, Range range) {
        this.section = section;
        this.kind = FieldKind.NUMBER;
        this.choices = List.of();
        this.range = range;
    }

    @Override
    public String code() {
        return Coded.codeOf(this);
    }

    /** The section it is shown in. */
    public ProfileSection section() {
        return section;
    }

    /** What it takes. */
    public FieldKind kind() {
        return kind;
    }

    /** The codes to choose from, or a register's columns, in the order to be shown; else empty. */
    public List<String> choices() {
        return choices;
    }

    /** The numbers it takes; of no meaning unless it takes a number. */
    public Range range() {
        return range;
    }

    /**
     * The form in which a value is stored: trimmed, numbers as {@code 7.5} or {@code 12}, lists one a line, a list without
     * entries and a blank text as the empty text, which means no value. Refused with {@code profile.value.invalid} (field
     * code, value), {@code profile.value.out-of-range} (field code, lowest, highest), {@code profile.list.too-long} (field
     * code, most entries) or {@code text.too-long}.
     */
    public Outcome<String> canonical(String typed) {
        return ProfileValues.canonical(this, typed);
    }

    private static String[] codes(Coded[] constants) {
        return Stream.of(constants).map(Coded::code).toArray(String[]::new);
    }
}
