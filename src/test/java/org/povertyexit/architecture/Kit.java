package org.povertyexit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;

/** The compiled test kit, which is published beside the library. */
final class Kit {
    static final String ROOT = Library.ROOT + ".testkit";
    static final String LAW = ROOT + ".law";
    static final String ARBITRARY = ROOT + ".arbitrary";

    /** Every class. */
    static final JavaClasses CLASSES = new ClassFileImporter().importPackages(ROOT);

    private Kit() {}

    /** The names of its packages. */
    static List<String> packages() {
        return CLASSES.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .sorted()
                .toList();
    }
}
