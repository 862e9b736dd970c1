package app.touchpoint.jira.watch;

import app.touchpoint.jira.store.TouchpointRow;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is out of the ordinary at one touchpoint and nobody has looked at, in words. */
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
                .map(line -> line.criterion().criterion().wording().name() + ": " + words.text(line))
                .toList();
    }
}
