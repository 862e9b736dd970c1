package app.touchpoint.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Date;

@AnalyzeClasses(packages = "app.touchpoint.core", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule CORE_KNOWS_THE_JDK_ONLY = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "app.touchpoint.core..",
                    "java.lang..",
                    "java.math..",
                    "java.text..",
                    "java.time..",
                    "java.util..",
                    "org.apache.commons.statistics.distribution..",
                    "org.jspecify.annotations..")
            .because(
                    "the method must be tested in milliseconds and outlive any Jira: no Jira, no SQL, no HTTP, no HTML,"
                            + " no files");

    @ArchTest
    static final ArchRule ONE_PACKAGE_KNOWS_THE_STATISTICS_LIBRARY = noClasses()
            .that()
            .resideOutsideOfPackage("app.touchpoint.core.statistics.distribution..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons..")
            .because("a library that one class calls can be replaced in an hour");

    @ArchTest
    static final ArchRule CORE_READS_NO_CLOCK = noClasses()
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callConstructor(Date.class)
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .because("a rule that looks at the clock gives another answer tomorrow; it is handed the time");

    @ArchTest
    static final ArchRule CORE_KEEPS_NO_STATE_OF_THE_MACHINE = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Thread.class, Runtime.class, ProcessBuilder.class, java.util.ResourceBundle.class)
            .because("core answers from what it is given; threads, processes and texts for readers belong to the app");

    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES = slices().matching("app.touchpoint.core.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a reader must be able to start at shared and go on package by package");
}
