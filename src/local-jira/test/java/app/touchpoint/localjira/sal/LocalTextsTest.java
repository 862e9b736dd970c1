package app.touchpoint.localjira.sal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalTextsTest {

    private static final Map<String, String> FILES = Map.of(
            "t.properties", "plain=Hello\nquote=It''s {0,number}\nonly=English\n",
            "t_de.properties", "plain=Grüß Gott\nquote=Es sind {0,number}\n");

    private final LocalTexts texts = new LocalTexts();

    /** Has the files above. */
    private static final class Files extends ClassLoader {
        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            String content = FILES.get(name);
            return content == null ? null : new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | plain        | Hello
            de | plain        | Grüß Gott
            fr | plain        | Hello
            de | only         | English
            de | nothing.here | nothing.here
            en | quote        | It's 1,234.5
            de | quote        | Es sind 1.234,5
            """)
    void textComesInTheLanguageWithNumbersOfTheLanguage(String language, String key, String expected) {
        texts.addBundle(new Files(), "t");

        assertThat(texts.text(Locale.forLanguageTag(language), key, 1234.5)).isEqualTo(expected);
    }

    @Test
    void bundleThatIsNotThereIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> texts.addBundle(new Files(), "missing"))
                .withMessageContaining("missing.properties");
    }
}
