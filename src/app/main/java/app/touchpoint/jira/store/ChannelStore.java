package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** What the options of the field Touchpoint channel stand for. */
@Component
public class ChannelStore {

    private final ActiveObjects ao;

    public ChannelStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The channels of a project by option id; one statement. A channel nobody described is absent. */
    public Map<Long, ChannelRow> ofProject(long projectId) {
        return Arrays.stream(ao.find(ChannelEntity.class, Query.select().where("PROJECT_ID = ?", projectId)))
                .map(entity -> new ChannelRow(
                        entity.getOptionId(), entity.getProjectId(), entity.getChannelType(), entity.getContactMode()))
                .collect(Collectors.toMap(ChannelRow::optionId, Function.identity()));
    }

    /** Describes a channel, or describes it anew. */
    public void put(ChannelRow channel) {
        ChannelEntity[] found = ao.find(ChannelEntity.class, Query.select().where("OPTION_ID = ?", channel.optionId()));
        ChannelEntity entity = found.length > 0
                ? found[0]
                : ao.create(
                        ChannelEntity.class,
                        Map.of("OPTION_ID", channel.optionId(), "PROJECT_ID", channel.projectId()));
        entity.setProjectId(channel.projectId());
        entity.setChannelType(channel.channelType());
        entity.setContactMode(channel.contactMode());
        entity.save();
    }

    /** Forgets what a channel stands for. One statement. */
    public void remove(long optionId) {
        ao.deleteWithSQL(ChannelEntity.class, "OPTION_ID = ?", optionId);
    }
}
