package app.touchpoint.jira;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;

/** The rules of the house, each with its reason. */
@AnalyzeClasses(packages = "app.touchpoint", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule coreKnowsNoPlatform = noClasses()
            .that()
            .resideInAPackage("app.touchpoint.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "app.touchpoint.jira..",
                    "com.atlassian..",
                    "net.java.ao..",
                    "java.sql..",
                    "java.net.http..",
                    "jakarta..",
                    "org.springframework..")
            .because("the method has to be testable, and readable, without Jira, a database or a web server");

    @ArchTest
    static final ArchRule onlyTheStoreKnowsActiveObjects = noClasses()
            .that()
            .resideOutsideOfPackage("app.touchpoint.jira.store..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("net.java.ao..")
            .because("a change of a table must be a change of one package");

    @ArchTest
    static final ArchRule entitiesStayInTheStore = noClasses()
            .that()
            .resideOutsideOfPackage("app.touchpoint.jira.store..")
            .should()
            .dependOnClassesThat(resideInAPackage("app.touchpoint.jira.store..").and(simpleNameEndingWith("Entity")))
            .because("an entity is a live row of a transaction; features get records");

    @ArchTest
    static final ArchRule featuresFormNoCycle = slices().matching("app.touchpoint.jira.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature that can be read alone can be changed alone");

    @ArchTest
    static final ArchRule actionsCarryTheirPrefix = classes()
            .that(assignableTo(JiraWebActionSupport.class))
            .should()
            .haveSimpleNameStartingWith("Touchpoint")
            .andShould()
            .haveSimpleNameEndingWith("Action")
            .because("Jira finds actions of all apps by their simple name");

    @ArchTest
    static final ArchRule timeIsHandedIn = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("app.touchpoint.jira.wiring.SystemClock")
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because(
                    "what depends on the time of day cannot be tested, and days depend on a zone that somebody has to choose");

    @ArchTest
    static final ArchRule nothingIsPrinted = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("an administrator reads Jira's log");

    @ArchTest
    static final ArchRule nothingLeavesTheHouse = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "java.io.ObjectInputStream", "com.thoughtworks..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.HttpURLConnection")
            .because("everything runs inside the customer's own Jira");

    @ArchTest
    static final ArchRule screensAreTouchedInOnePlace = noClasses()
            .that()
            .haveNameNotMatching("app\\.touchpoint\\.jira\\.setup\\.Screens(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.atlassian.jira.issue.fields.screen..")
            .because("nobody has seen an app for Jira 10 or 11 use screens: what breaks there must break there only");

    @ArchTest
    static final ArchRule workflowsAreMadeInOnePlaceAndReadInAnother = noClasses()
            .that()
            .haveNameNotMatching("app\\.touchpoint\\.jira\\.(setup\\.WorkflowPart(\\$.*)?|plan\\.WorkflowSteps)")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.opensymphony..")
            .because("OSWorkflow is no API of Jira's");

    @ArchTest
    static final ArchRule permissionsAreAskedInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackage("app.touchpoint.jira.access..")
            .and()
            .doNotHaveFullyQualifiedName("app.touchpoint.jira.wiring.JiraImports")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.atlassian.jira.permission..", "com.atlassian.jira.security.plugin..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.atlassian.jira.security.PermissionManager")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.atlassian.jira.security.GlobalPermissionManager")
            .because("what one surface hides and another shows is a leak");

    @ArchTest
    static final ArchRule listenersCanBeCalled = methods()
            .that()
            .areAnnotatedWith(EventListener.class)
            .should()
            .bePublic()
            .andShould()
            .beDeclaredInClassesThat()
            .arePublic()
            .because("Jira calls listeners by reflection and only logs when it may not");
}
