package app.touchpoint.jira.watch;

import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.store.TouchpointRow;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is out of the ordinary and nobody has looked at: at one touchpoint in words, in a project by number. */
@Component
public class OpenAlarms {

    private final Alarms alarms;
    private final AlarmWords words;

    public OpenAlarms(Alarms alarms, AlarmWords words) {
        this.alarms = alarms;
        this.words = words;
    }

    /** The most severe first; three statements. */
    public List<String> at(TouchpointRow touchpoint) {
        return alarms.at(touchpoint).stream()
                .map(line -> words.criterion(line) + ": " + words.text(line))
                .toList();
    }

    /** How many there are at the touchpoints of a project that the reader sees and of its journey; three statements besides the touchpoints. */
    public int count(Entered entered) {
        return alarms.of(entered, false).size();
    }
}
