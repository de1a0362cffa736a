package org.povertyexit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertyexit.json.JacksonModule;

/**
 * Dependencies run one way: facts, then the grammar, then the root, then the rulebooks and, beside them and each by itself,
 * register, inspection, watch and json, then the audit tool.
 */
class DependencyTest {
    private static final String FACTS = Library.ROOT + ".facts";
    private static final String CLAUSE = Library.ROOT + ".clause";
    private static final String RULEBOOKS = Library.ROOT + ".rulebooks";
    private static final String REGISTER = Library.ROOT + ".register";
    private static final String INSPECTION = Library.ROOT + ".inspection";
    private static final String WATCH = Library.ROOT + ".watch";
    private static final String JSON = Library.ROOT + ".json";
    private static final List<String> OTHERS = List.of("java..", "com.google.common..", "org.jspecify.annotations..");

    /** The packages of the library, each with what else it may use; a new one is to be given its place here. */
    private static final Map<String, List<String>> MAY_USE = Map.of(
            FACTS,
            List.of("org.immutables.value..", "javax.annotation.processing.."),
            CLAUSE,
            List.of(FACTS),
            Library.ROOT,
            List.of(FACTS, CLAUSE),
            RULEBOOKS,
            List.of(FACTS, CLAUSE, Library.ROOT),
            REGISTER,
            List.of(FACTS, CLAUSE, Library.ROOT),
            INSPECTION,
            List.of(FACTS, CLAUSE, Library.ROOT, "org.immutables.value..", "javax.annotation.processing.."),
            WATCH,
            List.of(FACTS, CLAUSE, Library.ROOT),
            JSON,
            List.of(FACTS, CLAUSE, Library.ROOT, "com.fasterxml.jackson.."));

    @Test
    void everyPackageHasItsPlace() {
        assertThat(Library.exportedPackages())
                .contains(FACTS, CLAUSE, Library.ROOT, RULEBOOKS)
                .isSubsetOf(MAY_USE.keySet());
    }

    @ParameterizedTest
    @MethodSource
    void aPackageUsesOnlyThoseBeforeIt(String user) {
        List<String> usable = new ArrayList<>(OTHERS);
        usable.add(user);
        usable.addAll(MAY_USE.getOrDefault(user, List.of()));
        classes()
                .that()
                .resideInAPackage(user)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(usable.toArray(new String[0]))
                .check(Library.CLASSES);
    }

    static List<String> aPackageUsesOnlyThoseBeforeIt() {
        return Library.exportedPackages();
    }

    @Test
    void onlyTheAuditToolUsesItsLibrariesAndJacksonIsKnownToItsModuleToo() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Library.AUDIT)
                .and()
                .haveNameNotMatching(Pattern.quote(JacksonModule.class.getName()) + "(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "picocli..",
                        "de.siegmar.fastcsv..",
                        "com.fasterxml.jackson..",
                        "com.samskivert..",
                        "org.dhatim.fastexcel..",
                        "org.apache.commons..",
                        "com.fasterxml.aalto..")
                .check(Library.CLASSES);
    }

    @Test
    void nothingKnowsTheAuditTool() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Library.AUDIT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(Library.AUDIT)
                .check(Library.CLASSES);
    }

    /** The laws need no test engine; only what is above them knows jqwik, and nothing of the kit another tool. */
    @ParameterizedTest
    @MethodSource
    void theTestKitUsesOnlyWhatItsUsersHave(String user) {
        List<String> usable = new ArrayList<>(MAY_USE_IN_KIT.getOrDefault(user, List.of()));
        usable.addAll(List.of("java..", "org.jspecify.annotations..", FACTS, CLAUSE, Library.ROOT, RULEBOOKS, user));
        classes()
                .that()
                .resideInAPackage(user)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(usable.toArray(new String[0]))
                .check(Kit.CLASSES);
    }

    static List<String> theTestKitUsesOnlyWhatItsUsersHave() {
        return Kit.packages();
    }

    private static final Map<String, List<String>> MAY_USE_IN_KIT = Map.of(
            Kit.LAW, List.of(),
            Kit.ARBITRARY, List.of(Kit.LAW, "net.jqwik.api.."),
            Kit.ROOT, List.of(Kit.LAW, Kit.ARBITRARY, "net.jqwik.api.."));
}
