package org.povertyexit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What other modules see: few types, each with a user, and JDK types only in their signatures. */
class PublicSurfaceTest {
    private static final int MOST_TYPES = 15;
    private static final Pattern FOREIGN =
            Pattern.compile("com\\.google\\.|org\\.immutables\\.|org\\.assertj\\.|org\\.junit\\.");

    static List<String> publishedPackages() {
        return Library.publishedPackages();
    }

    @ParameterizedTest
    @MethodSource("publishedPackages")
    void aPackageHasAtMostFifteenPublicTypes(String packageName) {
        assertThat(Library.publicTypes(packageName)).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_TYPES);
    }

    @ParameterizedTest
    @MethodSource("publishedPackages")
    void thePackageDescriptionNamesEveryPublicType(String packageName) throws IOException {
        String description = Files.readString(Sources.folder(packageName).resolve("package-info.java"))
                .replaceAll("\\s*\\n \\*\\s*", " ");
        for (JavaClass type : Library.publicTypes(packageName)) {
            assertThat(description).containsPattern("\\{@(code|link) [\\w.]*\\b" + type.getSimpleName() + "\\}");
        }
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(Stream.concat(Library.packages().stream(), Kit.packages().stream()))
                .allSatisfy(name -> assertThat(Class.forName(name + ".package-info")
                                .getPackage()
                                .isAnnotationPresent(NullMarked.class))
                        .isTrue());
    }

    @Test
    void whatIsUsedInsideIsInNoPublicSignature() {
        assertThat(Library.publishedTypes().stream().flatMap(PublicSurfaceTest::signatures))
                .isNotEmpty()
                .noneMatch(FOREIGN.asPredicate());
    }

    private static Stream<String> signatures(Class<?> type) {
        return Stream.of(
                        Stream.of(type.toGenericString() + " extends " + type.getGenericSuperclass() + " "
                                + Arrays.toString(type.getGenericInterfaces())),
                        Arrays.stream(type.getMethods()).map(Method::toGenericString),
                        Arrays.stream(type.getConstructors()).map(Constructor::toGenericString),
                        Arrays.stream(type.getFields()).map(Field::toGenericString))
                .flatMap(signatures -> signatures);
    }

    @Test
    void generatedClassesAreNotPublic() {
        classes()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .and()
                .areTopLevelClasses()
                .should()
                .notBePublic()
                .check(Library.CLASSES);
    }

    /** The others are in jars of their own, and the audit tool's is not published. */
    @Test
    void theModuleExportsThePackagesOfItsJar() throws IOException {
        assertThat(module().exports())
                .noneMatch(ModuleDescriptor.Exports::isQualified)
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder(
                        Library.ROOT, Library.ROOT + ".facts", Library.ROOT + ".clause", Library.ROOT + ".rulebooks");
    }

    /** No service of a library that is optional: without that library the module could not be linked by jlink. */
    @Test
    void theModuleProvidesNoService() throws IOException {
        assertThat(module().provides()).isEmpty();
    }

    private static ModuleDescriptor module() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            return ModuleDescriptor.read(in);
        }
    }
}
