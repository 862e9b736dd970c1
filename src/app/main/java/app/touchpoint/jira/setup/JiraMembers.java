package app.touchpoint.jira.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks this Jira by reflection whether it has every member that the app's bytecode names. The build writes the list; nobody could compile the
 * app against this Jira beforehand.
 */
@Component
class JiraMembers {

    private static final String LIST = "/META-INF/touchpoint/jira-members.txt";

    /** Members that are missing, as {@code class#name} with what of it is missing; empty when all are there. */
    List<String> missing() {
        return missing(read());
    }

    static List<String> missing(List<String> lines) {
        return lines.stream().flatMap(line -> missing(line).stream()).toList();
    }

    private static List<String> missing(String line) {
        String[] parts = line.split(" ");
        Class<?> owner = load(parts[0]);
        if (owner == null) {
            return List.of(parts[0]);
        }
        try {
            boolean present = parts[2].startsWith("(")
                    ? hasMethod(owner, parts[1], MethodType.fromMethodDescriptorString(parts[2], loader()))
                    : hasField(owner, parts[1]);
            return present ? List.of() : List.of(parts[0] + "#" + parts[1] + " " + parts[2]);
        } catch (TypeNotPresentException | LinkageError e) {
            return List.of(parts[0] + "#" + parts[1] + ": " + e.getMessage());
        }
    }

    private static boolean hasMethod(Class<?> owner, String name, MethodType wanted) {
        if (name.equals("<init>")) {
            return Arrays.stream(owner.getDeclaredConstructors())
                    .anyMatch(made -> Arrays.equals(made.getParameterTypes(), wanted.parameterArray()));
        }
        return supertypes(owner).stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .anyMatch(method -> method.getName().equals(name)
                        && method.getReturnType().equals(wanted.returnType())
                        && Arrays.equals(method.getParameterTypes(), wanted.parameterArray()));
    }

    private static boolean hasField(Class<?> owner, String name) {
        return supertypes(owner).stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .anyMatch(field -> field.getName().equals(name));
    }

    /** The class itself, all it extends and implements, and Object, whose methods interfaces have too. */
    private static List<Class<?>> supertypes(Class<?> type) {
        List<Class<?>> all = new ArrayList<>(List.of(type, Object.class));
        for (int i = 0; i < all.size(); i++) {
            Class<?> parent = all.get(i).getSuperclass();
            Stream.concat(Stream.ofNullable(parent), Arrays.stream(all.get(i).getInterfaces()))
                    .filter(found -> !all.contains(found))
                    .forEach(all::add);
        }
        return all;
    }

    private static @Nullable Class<?> load(String name) {
        try {
            return Class.forName(name, false, loader());
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }

    private static ClassLoader loader() {
        return JiraMembers.class.getClassLoader();
    }

    private static List<String> read() {
        try (InputStream in = JiraMembers.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("The app was built without " + LIST + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
