package app.touchpoint.core.shared;

import java.util.List;

/**
 * A wish that was understood and not granted.
 *
 * @param reason the kind of refusal, from which an adapter picks a status
 * @param code stable and dotted, such as {@code journey.phase.name.taken}; also the i18n key of its sentence, without the
 *     adapter's prefix
 * @param arguments what the sentence fills in, in order: texts and numbers only
 */
public record Refusal(Reason reason, String code, List<Object> arguments) {
    /** Kinds of refusal. */
    public enum Reason {
        /** Not of the expected form. */
        MALFORMED,
        /** The person may not. */
        NOT_ALLOWED,
        /** Not there, or not visible to the person. */
        NOT_FOUND,
        /** Someone was faster, or the present state does not allow it. */
        CONFLICT,
        /** Of the right form, but a rule of the method says no. */
        RULE
    }

    public Refusal {
        arguments = List.copyOf(arguments);
        for (Object argument : arguments) {
            if (!(argument instanceof String) && !(argument instanceof Number)) {
                throw new IllegalArgumentException("Arguments of " + code + " are texts and numbers, not "
                        + argument.getClass().getName());
            }
        }
    }

    /** A refusal with its arguments in a row. */
    public static Refusal of(Reason reason, String code, Object... arguments) {
        return new Refusal(reason, code, List.of(arguments));
    }
}
