package app.touchpoint.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.touchpoint.jira.fake.FakeFields;
import app.touchpoint.jira.fake.FakeOptions;
import app.touchpoint.jira.store.ChannelStore;
import app.touchpoint.jira.store.SetupItem;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mockito.Answers;
import org.mockito.InOrder;

/** What each part of a set-up would do to Jira's configuration, and what it leaves alone. */
class SetupPartsTest {

    private final PartWorld world = new PartWorld();
    private final Project project = world.project;
    private final Project other = world.other;

    private void stored(long projectId, String name, String id, SetupItem.Origin origin) {
        world.stored(projectId, name, id, origin);
    }

    private List<Change> run(SetupPart part, boolean applying) {
        return world.run(part, applying, Map.of());
    }

    /** Touchpoints get our workflow by the project's own scheme. */
    @Nested
    class WorkflowScheme {

        private final WorkflowSchemeManager schemes = mock(WorkflowSchemeManager.class);
        private final AssignableWorkflowScheme scheme = mock(AssignableWorkflowScheme.class);
        private final AssignableWorkflowScheme.Builder builder =
                mock(AssignableWorkflowScheme.Builder.class, Answers.RETURNS_SELF);
        private final StrandedIssues issues = mock(StrandedIssues.class);
        private final WorkflowSchemePart part = new WorkflowSchemePart(schemes, issues, PartWorld.texts());

        @BeforeEach
        void scheme() {
            stored(0, "type.touchpoint", "2", SetupItem.Origin.CREATED);
            stored(0, "workflow", "Touchpoint workflow", SetupItem.Origin.CREATED);
            stored(0, "status.ist", "31", SetupItem.Origin.CREATED);
            stored(0, "status.soll", "32", SetupItem.Origin.CREATED);
            lenient().when(issues.statuses(any(), any(), any())).thenReturn(List.of());
            when(schemes.getWorkflowSchemeObj(project)).thenReturn(scheme);
            when(schemes.getProjectsUsing(scheme)).thenReturn(List.of(project));
            when(scheme.getName()).thenReturn("Theirs");
            when(scheme.getMappings()).thenReturn(Map.of("1", "Bug workflow"));
            lenient().when(scheme.builder()).thenReturn(builder);
            lenient().when(schemes.assignableBuilder()).thenReturn(builder);
            lenient().doReturn(scheme).when(builder).build();
            lenient().when(schemes.updateWorkflowScheme(any())).thenReturn(scheme);
        }

        @Test
        void ownSchemeIsExtended() {
            assertThat(PartWorld.said(run(part, true))).containsExactly("scheme.workflows EXTEND []");
            verify(builder).setMapping("2", "Touchpoint workflow");
            verify(schemes, never()).addSchemeToProject(any(), any());
        }

        @Test
        void sharedSchemeIsCopiedAndStaysAsItIs() {
            when(schemes.getProjectsUsing(scheme)).thenReturn(List.of(project, other));
            AssignableWorkflowScheme made = mock(AssignableWorkflowScheme.class);
            when(made.getId()).thenReturn(77L);
            when(schemes.createScheme(any())).thenReturn(made);
            Scheme copy = mock(Scheme.class);
            when(schemes.getSchemeObject(77L)).thenReturn(copy);

            assertThat(PartWorld.said(run(part, true))).containsExactly("scheme.workflows COPY [SERVICE]");

            verify(builder).setMapping("1", "Bug workflow");
            verify(builder).setMapping("2", "Touchpoint workflow");
            verify(schemes, never()).updateWorkflowScheme(any());
            InOrder order = inOrder(schemes);
            order.verify(schemes).removeSchemesFromProject(project);
            order.verify(schemes).addSchemeToProject(project, copy);
        }

        @Test
        void planChangesNothing() {
            when(schemes.getProjectsUsing(scheme)).thenReturn(List.of(project, other));

            assertThat(PartWorld.said(run(part, false))).containsExactly("scheme.workflows COPY [SERVICE]");

            verify(schemes, never()).createScheme(any());
            verify(schemes, never()).removeSchemesFromProject(any());
        }

        @Test
        void touchpointsInStatusesThatTheWorkflowLacksKeepTheSchemeAsItIs() {
            when(issues.statuses(project, "2", List.of("31", "32"))).thenReturn(List.of("Done", "To Do"));

            List<Change> changes = run(part, true);

            assertThat(PartWorld.said(changes)).containsExactly("scheme.workflows WAIT []");
            assertThat(changes.get(0).note()).contains("Done, To Do", "Touchpoint workflow");
            verify(schemes, never()).updateWorkflowScheme(any());
            verify(schemes, never()).createScheme(any());
            verify(schemes, never()).removeSchemesFromProject(any());
        }

        @Test
        void workflowThatAnAdministratorGaveTouchpointsSinceStays() {
            stored(10, "done", "blank:en", SetupItem.Origin.CREATED);
            stored(10, "scheme.workflows", "70", SetupItem.Origin.ADOPTED);
            when(scheme.getMappings()).thenReturn(Map.of("2", "Their workflow"));

            assertThat(PartWorld.said(run(part, true))).isEmpty();
            verify(schemes, never()).updateWorkflowScheme(any());
        }

        @Test
        void copyThatASetUpMadeBeforeItWasKilledIsUsed() {
            when(scheme.isDefault()).thenReturn(true);
            stored(10, "scheme.workflows", "77", SetupItem.Origin.CREATED);
            AssignableWorkflowScheme made = mock(AssignableWorkflowScheme.class);
            when(made.getId()).thenReturn(77L);
            when(schemes.getWorkflowSchemeObj(anyString()))
                    .thenAnswer(call -> call.<String>getArgument(0).matches("RAD: [^(]*") ? made : null);
            Scheme copy = mock(Scheme.class);
            when(schemes.getSchemeObject(77L)).thenReturn(copy);

            run(part, true);

            verify(schemes, never()).createScheme(any());
            verify(schemes).addSchemeToProject(project, copy);
        }

        @Test
        void copyIsRememberedBeforeTheProjectLosesItsScheme() {
            when(scheme.isDefault()).thenReturn(true);
            AssignableWorkflowScheme made = mock(AssignableWorkflowScheme.class);
            when(made.getId()).thenReturn(77L);
            when(schemes.createScheme(any())).thenReturn(made);
            when(schemes.getSchemeObject(77L)).thenReturn(mock(Scheme.class));
            doThrow(new IllegalStateException("killed")).when(schemes).removeSchemesFromProject(project);

            assertThatIllegalStateException().isThrownBy(() -> run(part, true));

            assertThat(world.store.get(10, "scheme.workflows"))
                    .isEqualTo(new SetupItem(10, "scheme.workflows", "77", SetupItem.Origin.CREATED));
        }

        @Test
        void mappedTypeIsKept() {
            when(scheme.getMappings()).thenReturn(Map.of("2", "Touchpoint workflow"));

            assertThat(PartWorld.said(run(part, true))).isEmpty();
            verify(schemes, never()).updateWorkflowScheme(any());
        }

        @Test
        void issuesOfAnAdoptedTypeKeepTheirWorkflow() {
            stored(0, "type.touchpoint", "2", SetupItem.Origin.ADOPTED);

            assertThat(PartWorld.said(run(part, true))).isEmpty();
            verify(schemes, never()).updateWorkflowScheme(any());
        }
    }

    /** Three types in the project's own scheme, and in no other. */
    @Nested
    class IssueTypes {

        private final IssueTypeManager types = mock(IssueTypeManager.class);
        private final IssueTypeSchemeManager schemes = mock(IssueTypeSchemeManager.class);
        private final FieldConfigScheme scheme = mock(FieldConfigScheme.class);
        private final FieldConfigScheme standard = mock(FieldConfigScheme.class);
        private final List<IssueType> all = new ArrayList<>();
        private final IssueTypesPart part = new IssueTypesPart(types);

        @BeforeEach
        void schemes() {
            world.component(IssueTypeSchemeManager.class, schemes);
            IssueType bug = type("1", "Bug");
            all.add(bug);
            when(types.getIssueTypes()).thenAnswer(call -> List.copyOf(all));
            when(types.getIssueType(anyString()))
                    .thenAnswer(call -> all.stream()
                            .filter(type -> type.getId().equals(call.getArgument(0)))
                            .findFirst()
                            .orElse(null));
            lenient().when(types.createIssueType(anyString(), any(), any())).thenAnswer(call -> {
                IssueType made = type("" + (all.size() + 1), call.getArgument(0));
                all.add(made);
                return made;
            });
            when(schemes.getDefaultIssueTypeScheme()).thenReturn(standard);
            // Jira puts every new type into the default scheme.
            when(schemes.getIssueTypesForScheme(standard)).thenAnswer(call -> List.copyOf(all));
            when(schemes.getConfigScheme(project)).thenReturn(scheme);
            when(schemes.getIssueTypesForProject(project)).thenReturn(List.of(bug));
            when(scheme.getName()).thenReturn("Theirs");
            when(scheme.getAssociatedProjectObjects()).thenReturn(List.of(project));
            lenient().when(schemes.update(any(), any())).thenReturn(scheme);
            lenient().when(schemes.create(any(), any(), any())).thenReturn(scheme);
        }

        private static IssueType type(String id, String name) {
            IssueType type = mock(IssueType.class);
            lenient().when(type.getId()).thenReturn(id);
            lenient().when(type.getName()).thenReturn(name);
            return type;
        }

        @Test
        void ownSchemeIsExtendedAndTheDefaultStaysAsItWas() {
            assertThat(PartWorld.said(run(part, true)))
                    .containsExactly(
                            "type.phase CREATE []",
                            "type.touchpoint CREATE []",
                            "type.action CREATE []",
                            "scheme.types EXTEND []");
            verify(schemes).update(standard, List.of("1"));
            verify(schemes).update(scheme, List.of("1", "2", "3", "4"));
            verify(schemes, never()).create(any(), any(), any());
        }

        @Test
        void sharedSchemeIsCopied() {
            when(scheme.getAssociatedProjectObjects()).thenReturn(List.of(project, other));

            assertThat(PartWorld.said(run(part, true))).contains("scheme.types COPY [SERVICE]");

            verify(schemes).create(anyString(), any(), eq(List.of("1", "2", "3", "4")));
            verify(schemes).setProjectAssociationsForIssueTypeScheme(scheme, List.of(project));
            verify(schemes, never()).update(eq(scheme), any());
        }

        @Test
        void planMakesNoType() {
            assertThat(PartWorld.said(run(part, false))).contains("type.touchpoint CREATE []");
            assertThat(all).hasSize(1);
            verify(schemes, never()).update(any(), any());
        }

        @Test
        void planLeavesTheDefaultSchemeAloneWhateverOthersDoMeanwhile() {
            when(schemes.getIssueTypesForScheme(standard)).thenReturn(List.of(), List.copyOf(all));

            run(part, false);

            verify(schemes, never()).update(any(), any());
        }

        @Test
        void subTaskTypeOfOurNameCannotServe() {
            IssueType sub = type("9", "Touchpoint");
            when(sub.isSubTask()).thenReturn(true);
            all.add(sub);

            assertThat(PartWorld.said(run(part, false))).contains("type.touchpoint AVOID []");
        }
    }

    /** Ten fields, each with a context of the project's own. */
    @Nested
    class Fields {

        private final FakeFields fields = new FakeFields();
        private final FieldContexts contexts = new FieldContexts(fields.manager, mock(ProjectManager.class));
        private final FieldsPart part = new FieldsPart(
                contexts,
                mock(IssueTypeManager.class),
                new StartOptions(
                        new FakeOptions(), new ChannelStore(mock(ActiveObjects.class)), mock(PhaseDocuments.class)));
        private final long phase = 101;
        private final long ist = 103;

        @BeforeEach
        void everythingIsThere() {
            stored(0, "type.touchpoint", "2", SetupItem.Origin.CREATED);
            stored(0, "type.action", "3", SetupItem.Origin.CREATED);
            long number = 101;
            for (FieldSpec spec : FieldSpec.values()) {
                fields.add(number, new ObjectNames(Locale.ENGLISH).name(spec.item()), spec.typeKey(), project);
                stored(0, spec.item().code(), Long.toString(number), SetupItem.Origin.CREATED);
                stored(10, spec.item().contextCode(), Long.toString(number), SetupItem.Origin.CREATED);
                number++;
            }
        }

        @Test
        void whatIsThereIsKept() {
            assertThat(PartWorld.said(run(part, false))).isEmpty();
        }

        @Test
        void contextOfAllProjectsDoesNotStandInForOneThatWasRemoved() {
            fields.removeContexts(ist);
            fields.addContext(ist, 999, List.of());

            assertThat(PartWorld.said(run(part, false))).containsExactly("context.field.ist CREATE []");
        }

        @Test
        void contextThatSomebodyMadeAnewForTheProjectIsKept() {
            fields.removeContexts(ist);
            fields.addContext(ist, 999, List.of(project));

            assertThat(PartWorld.said(run(part, false))).isEmpty();
        }

        @Test
        void adoptedFieldMayHaveItsContextForAllProjects() {
            fields.removeContexts(ist);
            fields.addContext(ist, 999, List.of());
            stored(10, "context.field.ist", "999", SetupItem.Origin.CREATED);

            assertThat(PartWorld.said(run(part, false))).isEmpty();
        }

        @Test
        void optionsOfAContextForAllProjectsAreNeverOurs() {
            fields.removeContexts(phase);
            fields.addContext(phase, 999, List.of());
            stored(10, "context.field.phase", "999", SetupItem.Origin.CREATED);

            assertThat(said(run(part, false))).containsExactly("context.field.phase CREATE []");
        }

        @Test
        void selectFieldWhoseContextOtherProjectsHaveTooCannotServe() {
            store.remove(0, "field.phase");
            fields.removeContexts(phase);
            fields.addContext(phase, 999, List.of(project, other));

            assertThat(said(run(part, false))).contains("field.phase AVOID []");
        }

        @Test
        void deletedFieldIsMadeAnewWithItsContext() {
            fields.remove(ist);

            assertThat(PartWorld.said(run(part, false)))
                    .containsExactly("field.ist CREATE []", "context.field.ist CREATE []");
        }

        @Test
        void namesakeIsOfferedIfItsTypeFitsAndAvoidedIfNot() {
            world.store.remove(0, "field.ist");
            world.store.remove(0, "field.soll");
            fields.remove(104);
            fields.add(204, "Soll", "com.atlassian.jira.plugin.system.customfieldtypes:textfield", project);

            assertThat(PartWorld.said(run(part, false))).contains("field.ist OFFER []", "field.soll AVOID []");
        }
    }
}
