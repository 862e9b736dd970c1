package app.touchpoint.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import app.touchpoint.jira.store.SetupItem;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RolePartTest {

    private final PartWorld world = new PartWorld();
    private final Map<Long, ProjectRole> roles = new TreeMap<>();
    private final RolePart part = new RolePart();

    @BeforeEach
    void roles() {
        ProjectRoleManager manager = world.component(ProjectRoleManager.class, mock(ProjectRoleManager.class));
        lenient().when(manager.getProjectRole(anyLong())).thenAnswer(call -> roles.get(call.<Long>getArgument(0)));
        lenient()
                .when(manager.getProjectRole(anyString()))
                .thenAnswer(call -> roles.values().stream()
                        .filter(role -> role.getName().equals(call.getArgument(0)))
                        .findFirst()
                        .orElse(null));
        lenient().when(manager.createRole(any())).thenAnswer(call -> {
            ProjectRole wanted = call.getArgument(0);
            return role(10_100 + roles.size(), wanted.getName());
        });
    }

    private ProjectRole role(long id, String name) {
        ProjectRole role = new ProjectRoleImpl(id, name, "");
        roles.put(id, role);
        return role;
    }

    @Test
    void roleIsMadeOnceHoweverOftenItIsAppliedAndWhateverItIsCalledSince() {
        assertThat(PartWorld.said(world.apply(part))).containsExactly("role.managers CREATE []");
        roles.put(10_100L, new ProjectRoleImpl(10_100L, "Journey owners", ""));

        assertThat(world.apply(part))
                .extracting(Change::deed, Change::name)
                .containsExactly(tuple(Change.Deed.KEEP, "Journey owners"));
        assertThat(roles).hasSize(1);
    }

    @Test
    void planMakesNone() {
        assertThat(PartWorld.said(world.plan(part))).containsExactly("role.managers CREATE []");
        assertThat(roles).isEmpty();
        assertThat(world.store.all()).isEmpty();
    }

    @Test
    void roleOfOurNameIsOnlyOfferedSinceItMayMeanSomethingElse() {
        role(7, "Touchpoint managers");

        assertThat(PartWorld.said(world.apply(part))).containsExactly("role.managers OFFER []");

        assertThat(world.shared(Item.ROLE_MANAGERS)).isEqualTo("10101");
        assertThat(roles.values())
                .extracting(ProjectRole::getName)
                .containsExactly("Touchpoint managers", "Touchpoint managers (Touchpoints)");
    }

    @Test
    void roleOfOurNameServesWhenTheAdministratorChoosesIt() {
        role(7, "Touchpoint managers");

        world.run(part, true, Map.of("role.managers", ""));

        assertThat(world.store.get(ProjectSetup.SHARED, "role.managers"))
                .isEqualTo(new SetupItem(ProjectSetup.SHARED, "role.managers", "7", SetupItem.Origin.ADOPTED));
        assertThat(roles).hasSize(1);
    }

    @Test
    void deletedRoleIsMadeAnew() {
        world.apply(part);
        roles.clear();

        assertThat(PartWorld.said(world.apply(part))).containsExactly("role.managers CREATE []");
        assertThat(roles).hasSize(1);
    }
}
