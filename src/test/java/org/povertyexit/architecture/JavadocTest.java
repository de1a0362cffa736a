package org.povertyexit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** Every type and member that a user can name says what it is; doclint checks only what is there. */
class JavadocTest {

    @Test
    void everyPublicTypeAndMemberHasJavadoc() {
        List<String> without = new ArrayList<>();
        for (Sources.File file : published()) {
            for (ClassTree type : file.types()) {
                if (isPublic(type.getModifiers())) {
                    collect(file, type, without);
                }
            }
        }
        assertThat(without).isEmpty();
    }

    private static List<Sources.File> published() {
        return Stream.concat(Sources.exported().stream(), Sources.in(Kit.ROOT).stream())
                .toList();
    }

    private static void collect(Sources.File file, ClassTree type, List<String> without) {
        if (file.javadoc(type).isEmpty()) {
            without.add(file.name() + ": " + type.getSimpleName());
        }
        boolean isInterface = type.getKind() == Tree.Kind.INTERFACE;
        for (Tree member : type.getMembers()) {
            if (member instanceof ClassTree nested && (isInterface || isPublic(nested.getModifiers()))) {
                collect(file, nested, without);
            } else if (isNamed(file, member, isInterface)
                    && file.javadoc(member).isEmpty()) {
                without.add(file.show(member));
            }
        }
    }

    private static boolean isNamed(Sources.File file, Tree member, boolean isInterface) {
        if (file.docs().getSourcePositions().getEndPosition(file.unit(), member) < 0) {
            return false; // not written but implied, as the parts of a record are
        }
        if (member instanceof MethodTree method) {
            return (isInterface || isPublic(method.getModifiers())) && !overrides(method);
        }
        return member instanceof VariableTree field && isPublic(field.getModifiers());
    }

    private static boolean overrides(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }

    private static boolean isPublic(ModifiersTree modifiers) {
        Set<Modifier> flags = modifiers.getFlags();
        return flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED);
    }
}
