package org.povertyexit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What all threads share does not change. */
class SharedStateTest {
    private static final Set<Class<?>> VALUES =
            Set.of(String.class, BigInteger.class, BigDecimal.class, LocalDate.class, MethodHandle.class);

    @Test
    void everyStaticFieldIsFinalAndImmutable() {
        assertThat(staticFields())
                .isNotEmpty()
                .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL), "is final")
                .allMatch(SharedStateTest::isImmutable, "is immutable");
    }

    private static List<JavaField> staticFields() {
        return Library.CLASSES.stream()
                .filter(type -> !type.getPackageName().equals(Library.AUDIT))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .toList();
    }

    private static boolean isImmutable(JavaField field) {
        JavaClass type = field.getRawType();
        if (type.isPrimitive() || type.isEnum() || VALUES.contains(type.reflect())) {
            return true;
        }
        if (type.getName().startsWith(Library.ROOT)) {
            return fields(type).allMatch(part -> part.getModifiers().contains(JavaModifier.FINAL));
        }
        return cannotChange(valueOf(field));
    }

    private static Stream<JavaField> fields(JavaClass type) {
        return type.getAllFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> field.getOwner().getName().startsWith(Library.ROOT));
    }

    /** A list, set or map of the kind that refuses every change. */
    private static boolean cannotChange(Object value) {
        return value instanceof ImmutableCollection<?>
                || value instanceof ImmutableMap<?, ?>
                || value.getClass().getName().startsWith("java.util.ImmutableCollections$");
    }

    private static Object valueOf(JavaField field) {
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            return reflected.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.getFullName(), e);
        }
    }
}
