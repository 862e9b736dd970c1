package app.touchpoint.jira.steckbrief;

import app.touchpoint.core.profile.ProfileField;
import app.touchpoint.jira.field.ClassWords;
import app.touchpoint.jira.journey.BundleTexts;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Words of a Steckbrief in the language of the user; fields of the profile are called as in its dialog. */
@Component
public class SheetWords {

    private static final String BUNDLE = "i18n.touchpoint-steckbrief";
    private static final String PREFIX = "touchpoint.steckbrief.";

    private final BundleTexts texts;
    private final ClassWords classes;
    private final Clock clock;

    public SheetWords(BundleTexts texts, ClassWords classes, Clock clock) {
        this.texts = texts;
        this.classes = classes;
        this.clock = clock;
    }

    Map<String, String> all() {
        return texts.of(BUNDLE, PREFIX);
    }

    String get(String key, Serializable... arguments) {
        return texts.get(PREFIX + key, arguments);
    }

    /** The name of something that another bundle names. */
    String foreign(String key) {
        return texts.get(key);
    }

    String number(double value) {
        return classes.number(value);
    }

    String today() {
        return day(LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    String day(LocalDate day) {
        return classes.day(day);
    }

    String field(ProfileField field) {
        return texts.get("touchpoint.profile.field." + field.code());
    }

    /** A value of the profile as people read it. */
    String value(ProfileField field, String stored) {
        return switch (field.kind()) {
            case TEXT, ISSUE -> stored;
            case CHOICE -> choice(field, stored);
            case CHOICES -> stored.lines().map(code -> choice(field, code)).collect(Collectors.joining(", "));
            case LIST -> stored.lines().collect(Collectors.joining(", "));
            case REGISTER -> stored.lines().map(this::recommender).collect(Collectors.joining("\n"));
            case NUMBER -> number(Double.parseDouble(stored));
            case YES_NO -> get(stored.equals("true") ? "yes" : "no");
            case DATE -> day(LocalDate.parse(stored));
        };
    }

    private String choice(ProfileField field, String code) {
        return texts.get("touchpoint.profile.choice." + field.code() + "." + code);
    }

    /** A group with how far it reaches, how much it is listened to, and what it says. */
    private String recommender(String row) {
        String[] cells = row.split("\t", -1);
        List<String> said = new ArrayList<>();
        for (int column = 1; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                String name = choice(
                        ProfileField.RECOMMENDERS,
                        ProfileField.RECOMMENDERS.choices().get(column));
                said.add(name + " " + cells[column]);
            }
        }
        return said.isEmpty() ? cells[0] : cells[0] + ": " + String.join("; ", said);
    }
}
