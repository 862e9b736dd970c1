package app.touchpoint.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What users read comes from the bundles: every text that is asked for is there, every text that is there is asked for, and none stands elsewhere. */
class TextsTest {

    private static final Path MAIN = Path.of("main");
    private static final Path RESOURCES = MAIN.resolve("resources");

    /** Two letters in a row make a word; what names an entity of HTML is none. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private static final Map<String, String> ENGLISH = new TreeMap<>();
    private static final Map<Path, String> TEMPLATES = new LinkedHashMap<>();
    private static final Map<Path, String> SCRIPTS = new LinkedHashMap<>();
    private static final Map<Path, String> JAVA = new LinkedHashMap<>();
    private static String descriptor = "";

    /** Keys that end in a code which is no literal anywhere, by what they begin with: each is asked for by what its feature puts together. */
    private static final List<String> BY_CODE = List.of(
            "touchpoint.matrix.control.",
            "touchpoint.criterion.",
            "touchpoint.incident.consequence.",
            "touchpoint.incident.reality.",
            "touchpoint.refusal.criterion.series-breaks.",
            "touchpoint.refusal.run-",
            "touchpoint.setup.deed.",
            "touchpoint.setup.template.",
            "touchpoint.settings.contact.",
            "touchpoint.settings.medium.");

    /** What a language calls itself is the same in every language. */
    private static final Set<String> ENDONYMS = Set.of("Deutsch", "English");

    @BeforeAll
    static void read() throws IOException {
        for (Path file : files(RESOURCES.resolve("i18n"), ".properties")) {
            // Names of objects are looked up by language, in whatever language they were made.
            String name = file.getFileName().toString();
            if (!name.contains("_de") && !name.startsWith("touchpoint-objects")) {
                Properties texts = new Properties();
                try (Reader in = Files.newBufferedReader(file)) {
                    texts.load(in);
                }
                texts.stringPropertyNames().forEach(key -> ENGLISH.put(key, name));
            }
        }
        files(RESOURCES.resolve("templates"), ".vm").forEach(file -> TEMPLATES.put(file, text(file)));
        files(RESOURCES.resolve("web"), ".js").forEach(file -> SCRIPTS.put(file, text(file)));
        files(Path.of("..", "core", "main", "java"), ".java").forEach(file -> JAVA.put(file, text(file)));
        files(MAIN.resolve("java"), ".java").forEach(file -> JAVA.put(file, text(file)));
        descriptor = Files.readString(Path.of("..", "..", "atlassian-plugin.xml"));
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<MatchResult> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results();
    }

    /** A thing that has two names is taken for two things. */
    @Test
    void germanTextsCallOneThingByOneName() throws IOException {
        Pattern other = Pattern.compile("Kundenreise|\\bTiefs\\b|\\bHochs\\b|\\bTief:|\\bHoch:|[Uu]nbewertet\\b|◷");
        Set<String> said = new TreeSet<>();
        for (Path file : files(RESOURCES.resolve("i18n"), "_de.properties")) {
            found("(?m)^[^=\\n]+=.*$", text(file))
                    .map(MatchResult::group)
                    .filter(line -> other.matcher(line).find())
                    .forEach(said::add);
        }
        assertThat(said).isEmpty();
    }

    /**
     * One day is not “1 days”: a number before what is counted comes with both forms of the word, unless it is a limit, a part of a whole or a term of a
     * formula. Texts of measurements are left out: they get their numbers written already, as texts.
     */
    @Test
    void aNumberAndWhatItCountsAgree() throws IOException {
        Pattern plural = Pattern.compile(
                "(?<!(?:of|von|aus|than|als|most|least|höchstens|mindestens|first|ersten|latest|letzten|from|ab|die|within|binnen) )"
                        + "(?<![#<])\\{\\d} (?:actions|touchpoints|points better|points worse|days|Maßnahmen|Kontaktpunkte|Punkte besser|Punkte schlechter|Tagen?)\\b");
        Set<String> said = new TreeSet<>();
        for (Path file : files(RESOURCES.resolve("i18n"), ".properties")) {
            if (!file.getFileName().toString().startsWith("touchpoint-measure")) {
                found("(?m)^[^=\\n]+=.*$", text(file))
                        .map(MatchResult::group)
                        .filter(line -> !line.contains(".label="))
                        .filter(line -> plural.matcher(line.replaceAll("\\{\\d,choice,[^{}]*(?:\\{\\d}[^{}]*)*}", ""))
                                .find())
                        .forEach(said::add);
            }
        }
        assertThat(said).isEmpty();
    }

    @Test
    void everyTextThatAScriptAsksForIsThere() {
        Set<String> asked = SCRIPTS.values().stream()
                .flatMap(script -> found("I18n\\.getText\\(\\s*\"([^\"]+)\"", script))
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(asked).isNotEmpty().isSubsetOf(ENGLISH.keySet());
    }

    @Test
    void everyTextThatATemplateAsksForIsThere() {
        Set<String> known = ENGLISH.keySet().stream()
                .map(key -> key.replace('.', '_'))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> missing = new TreeSet<>();
        TEMPLATES.forEach((file, template) -> found("\\btext\\.([a-z][A-Za-z0-9_]*)", template)
                .map(match -> match.group(1))
                .filter(name -> known.stream()
                        .noneMatch(key -> key.endsWith("_" + name.replace('-', '_'))
                                || key.replace('-', '_').endsWith("_" + name)))
                .forEach(name -> missing.add(file.getFileName() + ": " + name)));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyRefusalHasItsSentence() {
        Set<String> codes = JAVA.values().stream()
                .flatMap(source -> found("Refusal\\.of\\(\\s*Refusal\\.Reason\\.\\w+,\\s*\"([^\"]+)\"\\s*[,)]", source))
                .map(match -> "touchpoint.refusal." + match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(codes).isNotEmpty().isSubsetOf(ENGLISH.keySet());
    }

    /** A key may be put together: then what it begins with, up to a dot, stands in the source. */
    @Test
    void everyTextIsAskedFor() {
        Set<String> literals = new TreeSet<>();
        JAVA.values()
                .forEach(source -> found("\"([^\"\\\\\\s]+)\"", source)
                        .map(match -> match.group(1))
                        .forEach(literals::add));
        Set<String> inTemplates = TEMPLATES.values().stream()
                .flatMap(template -> found("\\btext\\.([a-z][A-Za-z0-9_]*)", template))
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        String scripts = String.join("\n", SCRIPTS.values());
        Set<String> unused = new TreeSet<>();
        ENGLISH.forEach((key, bundle) -> {
            if (!scripts.contains("\"" + key + "\"")
                    && !descriptor.contains("\"" + key + "\"")
                    && BY_CODE.stream().noneMatch(key::startsWith)
                    && !isAskedFor(key, literals, inTemplates)) {
                unused.add(bundle + ": " + key);
            }
        });
        assertThat(unused).isEmpty();
    }

    private static boolean isAskedFor(String key, Set<String> literals, Set<String> inTemplates) {
        List<String> tails = new ArrayList<>(List.of(key));
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            tails.add(key.substring(dot + 1));
        }
        return tails.stream()
                        .anyMatch(tail -> literals.contains(tail)
                                || inTemplates.contains(tail.replace('.', '_'))
                                || inTemplates.contains(tail.replace('.', '_').replace('-', '_'))
                                || beginnings(tail)
                                        .filter(begun -> !tail.equals(key) || begun.split("\\.").length > 2)
                                        .anyMatch(literals::contains))
                || found("\\.", key).anyMatch(dot -> literals.contains(key.substring(dot.start())));
    }

    private static Stream<String> beginnings(String tail) {
        return found("\\.", tail).map(dot -> tail.substring(0, dot.end()));
    }

    @Test
    void noTemplateSaysAnythingByItself() {
        Set<String> said = new TreeSet<>();
        TEMPLATES.forEach((file, template) -> {
            String plain = template.replaceAll("(?m)##.*$", "")
                    .replaceAll("(?s)#\\*.*?\\*#", "")
                    .replaceAll("(?s)<code.*?</code>", "");
            found("\\b(?:title|aria-label|alt|placeholder)=\"([^\"]*)\"", plain)
                    .map(match -> withoutVelocity(match.group(1)))
                    .filter(rest -> WORD.matcher(rest).find() && !ENDONYMS.contains(rest))
                    .forEach(rest -> said.add(file.getFileName() + ": " + rest.strip()));
            found("[^<>]+", withoutVelocity(plain).replaceAll("(?s)<[^>]*>", "<>"))
                    .map(match -> match.group().replaceAll("&\\w+;", " ").strip())
                    .filter(rest -> WORD.matcher(rest).find() && !ENDONYMS.contains(rest))
                    .forEach(rest -> said.add(file.getFileName() + ": " + rest));
        });
        assertThat(said).isEmpty();
    }

    /** Directives with what stands in their parentheses, which nest, and references. */
    private static String withoutVelocity(String template) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            char sign = template.charAt(at);
            boolean named = at + 1 < template.length()
                    && (Character.isLetter(template.charAt(at + 1)) || "{!".indexOf(template.charAt(at + 1)) >= 0);
            if ((sign == '#' || sign == '$') && named) {
                at = end(template, at + 1);
            } else {
                rest.append(sign);
                at++;
            }
        }
        return rest.toString();
    }

    private static int end(String template, int from) {
        int at = from;
        // The name alone: what follows #else or #end is text.
        for (String bare : List.of("else", "end", "{else}", "{end}")) {
            if (template.startsWith(bare, at) && !template.startsWith("elseif", at)) {
                return at + bare.length();
            }
        }
        while (at < template.length()
                && (Character.isLetterOrDigit(template.charAt(at)) || "_.{}!".indexOf(template.charAt(at)) >= 0)) {
            at++;
        }
        if (at < template.length() && template.charAt(at) == '(') {
            int depth = 0;
            do {
                depth += template.charAt(at) == '(' ? 1 : template.charAt(at) == ')' ? -1 : 0;
                at++;
            } while (at < template.length() && depth > 0);
            return at < template.length() && template.charAt(at) == '.' ? end(template, at) : at;
        }
        return at;
    }

    @Test
    void noScriptSaysAnythingByItself() {
        String literal = "\"([^\"\\\\]*)\"";
        List<String> places = List.of(
                "textContent\\s*=\\s*" + literal,
                "\\btitle\\s*=\\s*" + literal,
                "placeholder\\s*=\\s*" + literal,
                "setAttribute\\(\"(?:title|aria-label|alt|placeholder)\",\\s*" + literal,
                "createTextNode\\(" + literal,
                "\\belement\\(\"\\w+\",\\s*" + literal,
                "(?<!help\\.)\\bbutton\\(" + literal,
                "\\bmessage\\(\"\\w+\",\\s*" + literal,
                "\\bannounce\\(" + literal,
                "\\bdialog\\(" + literal,
                "\\bfield\\(" + literal,
                "\\b(?:confirm|alert|prompt)\\(" + literal);
        Set<String> said = new TreeSet<>();
        SCRIPTS.forEach((file, script) -> places.forEach(place -> found(
                        // One script names the class of an element before its text.
                        script.contains("function element(name, className")
                                ? place.replace("element\\(\"\\w+\",\\s*", "element\\(\"\\w+\",\\s*\"[^\"]*\",\\s*")
                                : place,
                        script.replaceAll("(?s)/\\*.*?\\*/", ""))
                .map(match -> match.group(1))
                .filter(text -> WORD.matcher(text).find())
                .forEach(text -> said.add(file.getFileName() + ": " + text))));
        assertThat(said).isEmpty();
    }

    /** Three words in a row of which the second is written small, in a literal of Java that is neither SQL nor JQL. */
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,}[,;:]? \\p{Ll}{2,}\\b[,;:]? \\p{L}{2,}");

    /** Found one after the other, so that what stands between two of them is not taken for one. */
    private static final String LITERAL = "\"((?:[^\"\\\\\\n]|\\\\.)*)\"";

    private static final Pattern QUERY = Pattern.compile("\\b(?:ORDER BY|AND|ASC|DESC|NULL)\\b|^issue in \\w+\\(");

    /** What a programmer reads: a line of the log, what the scheduler notes of a run, and why something that cannot be was found. */
    private static final Pattern FOR_PROGRAMMERS = Pattern.compile(
            "\\bLOG\\.\\w+\\(|\\bnew \\w*(?:Exception|Error)\\(|\\brequireNonNull\\(|\\bsuper\\(|\\bJobRunnerResponse\\.");

    /** Names of things in each language in which a project can be set up, of the states that others gave their issues, and of the app. */
    private static final Set<String> NAMING =
            Set.of("JourneyTemplate.java", "ChannelTraits.java", "Dropped.java", "XlsxFile.java");

    @Test
    void noJavaSaysAnythingByItselfToWhoIsNoProgrammer() {
        Set<String> said = new TreeSet<>();
        JAVA.forEach((file, source) -> {
            String name = file.getFileName().toString();
            if (!NAMING.contains(name)) {
                statements(source)
                        .filter(statement -> !FOR_PROGRAMMERS.matcher(statement).find())
                        .flatMap(statement -> found(LITERAL, statement))
                        .map(match -> match.group(1))
                        .filter(text -> SENTENCE.matcher(text).find()
                                && !QUERY.matcher(text).find())
                        .forEach(text -> said.add(name + ": " + text));
            }
        });
        assertThat(said).isEmpty();
    }

    /** Without comments; a statement ends where a line does. */
    private static Stream<String> statements(String source) {
        String bare = source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
        return Pattern.compile("[;{}]\\s*\\n").splitAsStream(bare);
    }
}
