package app.touchpoint.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemberReportTest {

    /** Names three members of Jira's API, and some of the JDK. */
    static final class Caller {

        static final long WIDE = 1L << 40;

        boolean isClean() {
            SimpleErrorCollection errors = new SimpleErrorCollection();
            errors.addErrorMessage(String.valueOf(WIDE));
            return errors.hasAnyErrors();
        }

        static boolean isOne(Object[] some) {
            return some instanceof ErrorCollection[];
        }
    }

    private static void copy(Path folder) throws IOException {
        String file = Caller.class.getName().replace('.', '/') + ".class";
        try (InputStream in = Caller.class.getResourceAsStream("/" + file)) {
            Files.write(folder.resolve("Caller.class"), in.readAllBytes());
        }
    }

    @Test
    void membersOfJiraAreListedSortedWithOwnerAndDescriptor(@TempDir Path folder) throws IOException {
        copy(folder);
        assertThat(MemberReport.members(folder))
                .containsExactly(
                        "com.atlassian.jira.util.SimpleErrorCollection <init> ()V",
                        "com.atlassian.jira.util.SimpleErrorCollection addErrorMessage (Ljava/lang/String;)V",
                        "com.atlassian.jira.util.SimpleErrorCollection hasAnyErrors ()Z");
    }

    @Test
    void typesOfWhichNoMemberIsCalledAreListedToo(@TempDir Path folder) throws IOException {
        copy(folder);
        assertThat(MemberReport.types(folder))
                .containsExactly(
                        "com.atlassian.jira.util.ErrorCollection", "com.atlassian.jira.util.SimpleErrorCollection");
    }

    @Test
    void theReportStandsWhereTheAppLooksForIt(@TempDir Path folder) throws IOException {
        copy(folder);
        MemberReport.main(new String[] {folder.toString()});
        List<String> lines = Files.readAllLines(folder.resolve(MemberReport.LOCATION));
        assertThat(lines).containsExactlyElementsOf(MemberReport.members(folder));
    }

    @Test
    void whatIsNoClassFileIsRefused() {
        assertThatThrownBy(() -> ClassReferences.of(new ByteArrayInputStream(new byte[16])))
                .hasMessageContaining("no class file");
    }
}
