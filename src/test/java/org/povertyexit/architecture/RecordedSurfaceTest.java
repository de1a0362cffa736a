package org.povertyexit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Everything that users can name, as kept in src/test/resources/api: nothing is taken from them unnoticed.
 *
 * <p>What is gone or changed breaks programs that use it: {@code mvn test -Dtest=RecordedSurfaceTest -Dapi.update=true}
 * records what is there now, and the change log has to say what was given up for what.
 */
class RecordedSurfaceTest {
    private static final Path KEPT = Path.of("src", "test", "resources", "api", "public-api.txt");

    @Test
    void whatUsersCanNameIsWhatIsRecorded() throws IOException {
        List<String> surface = surface();
        if (Boolean.getBoolean("api.update")) {
            Files.write(KEPT, surface);
        }
        assertThat(surface).containsExactlyElementsOf(Files.readAllLines(KEPT));
    }

    private static List<String> surface() {
        SortedMap<String, List<String>> types = new TreeMap<>();
        Library.publishedTypes().forEach(type -> types.put(type.getName(), members(type)));
        List<String> lines = new ArrayList<>();
        types.forEach((name, members) -> lines.addAll(members));
        return lines;
    }

    private static List<String> members(Class<?> type) {
        List<String> members = new ArrayList<>();
        members.add(head(type));
        Stream.of(fields(type), constructors(type), methods(type))
                .flatMap(signatures -> signatures.sorted())
                .forEach(signature -> members.add("  " + signature));
        return members;
    }

    private static String head(Class<?> type) {
        String parents = Stream.concat(
                        Stream.ofNullable(type.getAnnotatedSuperclass()), Arrays.stream(type.getAnnotatedInterfaces()))
                .map(AnnotatedElement::toString)
                .filter(parent -> !parent.equals("java.lang.Object"))
                .reduce("", (all, parent) -> all + " < " + parent);
        return type.toGenericString() + parents;
    }

    private static Stream<String> fields(Class<?> type) {
        return visible(type.getDeclaredFields()).map(Field::toGenericString);
    }

    private static Stream<String> constructors(Class<?> type) {
        return visible(type.getDeclaredConstructors()).map(Constructor::toGenericString);
    }

    private static Stream<String> methods(Class<?> type) {
        return visible(type.getDeclaredMethods()).map(Method::toGenericString);
    }

    /** Members that another package can use; those that every class or record has for the compiler are left out. */
    private static <M extends Member> Stream<M> visible(M[] members) {
        return Arrays.stream(members)
                .filter(member ->
                        Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()))
                .filter(member -> !member.isSynthetic() && !(member instanceof Executable made && isImplied(made)));
    }

    private static boolean isImplied(Executable made) {
        return List.of("toString", "hashCode", "equals").contains(made.getName());
    }
}
