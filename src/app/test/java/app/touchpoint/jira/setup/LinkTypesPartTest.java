package app.touchpoint.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkTypesPartTest {

    private final PartWorld world = new PartWorld();
    private final Map<Long, IssueLinkType> types = new TreeMap<>();
    private final LinkTypesPart part = new LinkTypesPart();

    @BeforeEach
    void linkTypes() {
        IssueLinkTypeManager manager = world.component(IssueLinkTypeManager.class, mock(IssueLinkTypeManager.class));
        lenient().when(manager.getIssueLinkType(anyLong())).thenAnswer(call -> types.get(call.<Long>getArgument(0)));
        lenient()
                .when(manager.getIssueLinkTypesByName(anyString()))
                .thenAnswer(call -> types.values().stream()
                        .filter(type -> type.getName().equals(call.getArgument(0)))
                        .toList());
        lenient()
                .doAnswer(call -> type(call.getArgument(0), call.getArgument(1), call.getArgument(2)))
                .when(manager)
                .createIssueLinkType(anyString(), anyString(), anyString(), any());
    }

    private IssueLinkType type(String name, String outward, String inward) {
        long id = 10_000L + types.size();
        IssueLinkType type = mock(IssueLinkType.class);
        lenient().when(type.getId()).thenReturn(id);
        lenient().when(type.getName()).thenReturn(name);
        lenient().when(type.getOutward()).thenReturn(outward);
        lenient().when(type.getInward()).thenReturn(inward);
        types.put(id, type);
        return type;
    }

    private List<String> made() {
        return types.values().stream()
                .map(type -> type.getName() + ": " + type.getOutward() + " / " + type.getInward())
                .toList();
    }

    @Test
    void bothAreMadeOnceWithTheirDirections() {
        assertThat(PartWorld.said(world.apply(part)))
                .containsExactly("link.improves CREATE []", "link.handover CREATE []");
        assertThat(made())
                .containsExactly(
                        "Touchpoint improvement: improves / is improved by",
                        "Touchpoint handover: hands over to / receives from");

        assertThat(PartWorld.said(world.apply(part))).isEmpty();
        assertThat(types).hasSize(2);
    }

    @Test
    void onlyWhatIsMissingIsMade() {
        world.apply(part);
        types.remove(Long.valueOf(world.shared(Item.LINK_HANDOVER)));

        assertThat(PartWorld.said(world.apply(part))).containsExactly("link.handover CREATE []");
        assertThat(types).hasSize(2);
    }

    @Test
    void planMakesNone() {
        assertThat(PartWorld.said(world.plan(part))).hasSize(2);
        assertThat(types).isEmpty();
    }

    @Test
    void namesakeFitsOnlyIfItSaysTheSameInBothDirections() {
        type("Touchpoint improvement", "improves", "is improved by");
        type("Touchpoint handover", "receives from", "hands over to");

        assertThat(PartWorld.said(world.apply(part)))
                .containsExactly("link.improves OFFER []", "link.handover AVOID []");

        assertThat(made())
                .hasSize(4)
                .anyMatch(name -> name.startsWith("Touchpoint handover (Touchpoints): hands over"));
    }

    @Test
    void namesakeWithOtherDirectionsDoesNotServeEvenIfItIsChosen() {
        type("Touchpoint handover", "receives from", "hands over to");

        world.run(part, true, Map.of("link.handover", ""));

        assertThat(world.shared(Item.LINK_HANDOVER)).isNotEqualTo("10000").isNotEmpty();
    }
}
