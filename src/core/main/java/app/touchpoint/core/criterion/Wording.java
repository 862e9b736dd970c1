package app.touchpoint.core.criterion;

import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.shared.Names;
import java.util.Locale;

/**
 * What is asked.
 *
 * @param name cleaned, not blank, at most 255 characters; unique per touchpoint, whoever reads it
 * @param question as people hear or read it; blank where nobody is asked
 * @param unit what figures are counted in, such as h or €; blank where the type says it
 * @param level factual or emotional
 * @param origin code of the {@link ReadyMade ready-made} criterion as which it began, whatever it is called now; blank for others
 * @param names what readers of a language see instead of the name
 */
public record Wording(String name, String question, String unit, Level level, String origin, LocalNames names) {
    /** Factual and process, or relationship and emotion (CTM principle P11). */
    public enum Level implements Coded {
        /** Does it work? */
        PROCESS,
        /** How does it feel? */
        RELATIONSHIP;

        @Override
        public String code() {
            return Coded.codeOf(this);
        }
    }

    public Wording {
        name = Names.clean(name);
        question = question.strip();
        unit = unit.strip();
        if (name.isEmpty() || name.length() > Names.MAX_LENGTH) {
            throw new IllegalArgumentException("A criterion's name has 1 to 255 characters, not " + name.length());
        }
        names = names.beside(name);
    }

    /** That every reader calls by its name. */
    public Wording(String name, String question, String unit, Level level, String origin) {
        this(name, question, unit, level, origin, LocalNames.NONE);
    }

    /** Of a criterion that began as no ready-made one. */
    public Wording(String name, String question, String unit, Level level) {
        this(name, question, unit, level, "");
    }

    /** What readers of that language call it: its name, where they have no other. */
    public String nameFor(Locale reader) {
        String own = names.in(reader);
        return own.isEmpty() ? name : own;
    }

    /** Whether both ask the same: white space and upper case change nothing for who answers. */
    boolean asksTheSame(Wording other) {
        return Names.same(question.isEmpty() ? name : question, other.question.isEmpty() ? other.name : other.question);
    }
}
