package org.povertyexit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import org.junit.jupiter.api.Test;

/** Outside the audit tool nothing reads the machine that it runs on, and nothing is counted in binary fractions. */
class PurityTest {
    /** Calls, as owner, name and parameters, whose answer depends on the machine or the moment. */
    private static final Pattern IMPURE_CALLS = Pattern.compile(String.join(
            "|",
            "java\\.time\\..*\\.now\\(.*",
            "java\\.time\\.ZoneId\\.systemDefault\\(.*",
            "java\\.time\\.format\\.DateTimeFormatter\\.(ofPattern|ofLocalized\\w+)\\([^,]*\\)",
            "java\\.lang\\.System\\.(?!arraycopy|identityHashCode).*",
            "java\\.lang\\.Math\\.random\\(.*",
            "java\\.lang\\.String\\.(format\\(java\\.lang\\.String, .*|formatted\\(.*)",
            "java\\.lang\\.String\\.(toLowerCase|toUpperCase|getBytes)\\(\\)",
            "java\\.lang\\.String\\.<init>\\(\\[B.*\\)",
            "java\\.lang\\.Class\\.getResource\\w*\\(.*",
            "java\\.lang\\.(Runtime|ProcessBuilder|ClassLoader|Thread)\\..*",
            "java\\.util\\.Locale\\.(getDefault|setDefault)\\(.*",
            "java\\.util\\.TimeZone\\..*",
            "java\\.util\\.(Date|GregorianCalendar)\\.<init>\\(\\)",
            "java\\.util\\.Calendar\\.getInstance\\(.*",
            "java\\.util\\.UUID\\.randomUUID\\(.*",
            "java\\.util\\.Collections\\.shuffle\\(.*",
            "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(.*"));

    private static final Pattern IMPURE_TYPES = Pattern.compile(String.join(
            "|",
            "java\\.io\\.(?!Serializable$).*",
            "java\\.nio\\.(file|channels)\\..*",
            "java\\.net\\..*",
            "java\\.text\\..*",
            "java\\.time\\.Clock",
            "java\\.security\\..*",
            "java\\.util\\.(Scanner|Formatter|Timer|ResourceBundle|Random|SplittableRandom)",
            "java\\.util\\.(random|prefs|logging)\\..*",
            "java\\.util\\.concurrent\\.ThreadLocalRandom"));

    private static final String OF_JACKSON = "org\\.povertyexit\\.json\\.JacksonModule(\\$.*)?";

    private static final Pattern BINARY_FRACTIONS =
            Pattern.compile("(float|double)(\\[\\])*|java\\..*\\.\\w*(Float|Double)\\w*");
    private static final Set<Kind> BINARY_LITERALS = EnumSet.of(Kind.FLOAT_LITERAL, Kind.DOUBLE_LITERAL);
    private static final Set<TypeKind> BINARY_TYPES = EnumSet.of(TypeKind.FLOAT, TypeKind.DOUBLE);

    @Test
    void nothingReadsAClockAFileTheNetworkOrAnythingOfTheMachine() {
        library()
                .and()
                .haveNameNotMatching(OF_JACKSON)
                .should()
                .dependOnClassesThat(named("of the machine", IMPURE_TYPES))
                .check(Library.CLASSES);
    }

    @Test
    void theModuleForJacksonMayOnlyDeclareWhatItsReadersAndWritersDeclare() {
        library()
                .and()
                .haveNameMatching(OF_JACKSON)
                .should()
                .dependOnClassesThat(
                        named("of the machine", Pattern.compile("(?!java\\.io\\.IOException$)(" + IMPURE_TYPES + ")")))
                .check(Library.CLASSES);
    }

    @Test
    void nothingAsksForADefaultOrForChance() {
        library()
                .should()
                .accessTargetWhere(describe("depends on the machine", PurityTest::isImpure))
                .check(Library.CLASSES);
    }

    @Test
    void noBinaryFractionIsStoredPassedOrReturned() {
        library()
                .should()
                .dependOnClassesThat(named("binary fractions", BINARY_FRACTIONS))
                .check(Library.CLASSES);
        library()
                .should()
                .accessTargetWhere(describe("takes or gives binary fractions", PurityTest::isBinary))
                .check(Library.CLASSES);
    }

    @Test
    void noBinaryFractionIsWritten() {
        assertThat(Sources.exported().stream()
                        .flatMap(file -> file.trees().stream()
                                .filter(PurityTest::isBinary)
                                .map(file::show)))
                .isEmpty();
    }

    private static com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction library() {
        return noClasses().that().resideOutsideOfPackage(Library.AUDIT);
    }

    private static DescribedPredicate<JavaClass> named(String description, Pattern pattern) {
        return describe(description, type -> pattern.matcher(type.getName()).matches());
    }

    private static boolean isImpure(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitCallTarget call
                ? IMPURE_CALLS.matcher(signature(call)).matches()
                : access.getTarget().getOwner().getName().equals("java.lang.System");
    }

    private static String signature(CodeUnitCallTarget call) {
        return call.getOwner().getName() + "." + call.getName() + "("
                + String.join(
                        ", ",
                        call.getRawParameterTypes().stream()
                                .map(JavaClass::getName)
                                .toList())
                + ")";
    }

    private static boolean isBinary(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitCallTarget call
                && Stream.concat(Stream.of(call.getRawReturnType()), call.getRawParameterTypes().stream())
                        .anyMatch(
                                type -> BINARY_FRACTIONS.matcher(type.getName()).matches());
    }

    private static boolean isBinary(Tree tree) {
        return (tree instanceof LiteralTree && BINARY_LITERALS.contains(tree.getKind()))
                || (tree instanceof PrimitiveTypeTree type && BINARY_TYPES.contains(type.getPrimitiveTypeKind()));
    }
}
