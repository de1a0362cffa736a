package org.povertyexit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertyexit.clause.Citation;
import org.povertyexit.clause.Clause;

/** A file of a legal instrument reads as the instrument does: sentences only, in its order, under its words. */
class InstrumentFilesTest {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern NUMBER = Pattern.compile("[-\\d.,_/]*\\d[-\\d.,_/]*\\s*[%％]?");
    private static final Set<Kind> NUMBERS =
            EnumSet.of(Kind.INT_LITERAL, Kind.LONG_LITERAL, Kind.FLOAT_LITERAL, Kind.DOUBLE_LITERAL, Kind.CHAR_LITERAL);
    private static final Set<Kind> NO_SENTENCES = EnumSet.of(
            Kind.IF,
            Kind.SWITCH,
            Kind.SWITCH_EXPRESSION,
            Kind.CONDITIONAL_EXPRESSION,
            Kind.CONDITIONAL_AND,
            Kind.CONDITIONAL_OR,
            Kind.TRY,
            Kind.FOR_LOOP,
            Kind.ENHANCED_FOR_LOOP,
            Kind.WHILE_LOOP,
            Kind.DO_WHILE_LOOP,
            Kind.LAMBDA_EXPRESSION,
            Kind.MEMBER_REFERENCE);

    static List<Sources.File> instruments() {
        return Sources.in(Library.ROOT + ".rulebooks").stream()
                .filter(file -> !fields(file, "Instrument").isEmpty())
                .toList();
    }

    @Test
    void theInstrumentFilesAreFound() {
        assertThat(instruments())
                .extracting(Sources.File::name)
                .contains("ExitOpinions2016.java", "EvaluationMeasures2017.java", "Guidance2019.java");
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void anInstrumentFileHasNoNumberBranchLoopOrLambda(Sources.File file) {
        assertThat(file.trees().stream()
                        .filter(InstrumentFilesTest::isNoSentence)
                        .map(file::show))
                .isEmpty();
    }

    private static boolean isNoSentence(Tree tree) {
        boolean numberInQuotes = tree instanceof LiteralTree literal
                && literal.getValue() instanceof String text
                && NUMBER.matcher(text).matches();
        return numberInQuotes || NUMBERS.contains(tree.getKind()) || NO_SENTENCES.contains(tree.getKind());
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void everyClauseStandsUnderAQuotation(Sources.File file) {
        List<String> without = new ArrayList<>();
        @Nullable VariableTree above = null;
        for (Tree member : file.types().get(0).getMembers()) {
            boolean isClause = isField(member, "Clause");
            if (isClause && !quotes(file, member) && !continues(file, above, (VariableTree) member)) {
                without.add(file.show(member));
            }
            above = isClause ? (VariableTree) member : null;
        }
        assertThat(without).isEmpty();
    }

    private static boolean quotes(Sources.File file, Tree member) {
        return file.javadoc(member).filter(HAN.asPredicate()).isPresent();
    }

    /** An item after another under one quotation: made by the file's own method, from the same place in the document. */
    private static boolean continues(Sources.File file, @Nullable VariableTree above, VariableTree item) {
        return above != null
                && item.getInitializer() instanceof MethodInvocationTree call
                && call.getMethodSelect() instanceof IdentifierTree
                && place(file, above).equals(place(file, item));
    }

    private static String place(Sources.File file, VariableTree clause) {
        try {
            Field field = Class.forName(file.typeName())
                    .getDeclaredField(clause.getName().toString());
            field.setAccessible(true);
            Citation citation = ((Clause<?>) field.get(null)).citation();
            return citation.document() + " " + citation.article();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(file.show(clause), e);
        }
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void theClausesAreDeclaredInTheOrderOfTheInstrument(Sources.File file) {
        List<String> declared = fields(file, "Clause").stream()
                .map(field -> field.getName().toString())
                .toList();
        List<String> listed = new ArrayList<>();
        fields(file, "Instrument").forEach(instrument -> collect(instrument.getInitializer(), declared, listed));
        assertThat(declared).isNotEmpty().isEqualTo(listed);
    }

    /** The file's clauses that a chain of calls is given, in the order of reading. */
    private static void collect(ExpressionTree chain, List<String> clauses, List<String> listed) {
        if (chain instanceof MethodInvocationTree call && call.getMethodSelect() instanceof MemberSelectTree method) {
            collect(method.getExpression(), clauses, listed);
            call.getArguments().stream()
                    .map(Tree::toString)
                    .filter(clauses::contains)
                    .forEach(listed::add);
        }
    }

    private static List<VariableTree> fields(Sources.File file, String type) {
        return file.types().stream()
                .map(ClassTree::getMembers)
                .flatMap(List::stream)
                .filter(member -> isField(member, type))
                .map(VariableTree.class::cast)
                .toList();
    }

    private static boolean isField(Tree member, String type) {
        return member instanceof VariableTree field
                && field.getType().toString().split("<", 2)[0].equals(type);
    }
}
