package app.touchpoint.jira.field;

import app.touchpoint.jira.setup.ProjectSettings;
import org.springframework.stereotype.Component;

/** What the help beside a class says. */
@Component
public class ClassHelp {

    private final ProjectSettings settings;
    private final ClassWords words;

    public ClassHelp(ProjectSettings settings, ClassWords words) {
        this.settings = settings;
        this.words = words;
    }

    /** What makes a class, with the limits of that project, in the language of the user; from memory, as the settings are. */
    public String of(long projectId) {
        return words.help(settings.of(projectId).thresholds());
    }
}
