package app.touchpoint.jira.setup;

import app.touchpoint.core.journey.Medium;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whether each channel of a project is online or offline. */
@Component
public class ChannelMedia {

    private final ProjectManager projects;
    private final ChannelSettings channels;

    ChannelMedia(ProjectManager projects, ChannelSettings channels) {
        this.projects = projects;
        this.channels = channels;
    }

    /** By option of the field Touchpoint channel, disabled ones too; one statement. Empty for a project that is gone. */
    public Map<Long, Medium> of(long projectId) {
        Project project = projects.getProjectObj(projectId);
        return project == null
                ? Map.of()
                : channels.all(project).stream()
                        .collect(Collectors.toMap(
                                ChannelSettings.Line::optionId,
                                line -> line.traits().medium()));
    }
}
