package org.povertyexit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The compiled library, without its tests. */
final class Library {
    static final String ROOT = "org.povertyexit";
    static final String AUDIT = ROOT + ".audit";

    /** Every class. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private Library() {}

    /** The names of its packages. */
    static Set<String> packages() {
        Set<String> names = new TreeSet<>();
        CLASSES.forEach(type -> names.add(type.getPackageName()));
        return names;
    }

    /** The names of the packages that other modules can use. */
    static List<String> exportedPackages() {
        return packages().stream().filter(name -> !name.equals(AUDIT)).toList();
    }

    /** The names of the packages that users see: those, and the test kit's. */
    static List<String> publishedPackages() {
        return Stream.concat(exportedPackages().stream(), Kit.packages().stream())
                .toList();
    }

    /** The public types of a package, without those inside another. */
    static List<JavaClass> publicTypes(String packageName) {
        return types(packageName).filter(JavaClass::isTopLevelClass).toList();
    }

    /** The public types that users can name, also those inside another. */
    static List<Class<?>> publishedTypes() {
        return publishedPackages().stream()
                .flatMap(Library::types)
                .filter(type -> Stream.iterate(type, JavaClass::isMemberClass, Library::enclosing)
                        .allMatch(Library::isPublic))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    private static JavaClass enclosing(JavaClass type) {
        return type.getEnclosingClass().orElseThrow();
    }

    private static Stream<JavaClass> types(String packageName) {
        return Stream.concat(CLASSES.stream(), Kit.CLASSES.stream())
                .filter(type -> type.getPackageName().equals(packageName))
                .filter(Library::isPublic);
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }
}
