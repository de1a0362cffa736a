package org.povertyexit.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The library's source files, parsed by the JDK's own compiler. */
final class Sources {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path KIT = Path.of("src/testkit/java");

    private Sources() {}

    /** One parsed file. */
    record File(CompilationUnitTree unit, DocTrees docs) {

        /** The file's name, for messages. */
        String name() {
            return Path.of(unit.getSourceFile().toUri()).getFileName().toString();
        }

        /** The full name of its type. */
        String typeName() {
            return unit.getPackageName() + "." + name().replace(".java", "");
        }

        /** Its types, without those inside another. */
        List<ClassTree> types() {
            return unit.getTypeDecls().stream()
                    .filter(ClassTree.class::isInstance)
                    .map(ClassTree.class::cast)
                    .toList();
        }

        /** The javadoc above a declaration. */
        Optional<String> javadoc(Tree declaration) {
            return Optional.ofNullable(docs.getDocComment(TreePath.getPath(unit, declaration)));
        }

        /** Everything in it, down to the last literal. */
        List<Tree> trees() {
            List<Tree> trees = new ArrayList<>();
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
                    if (tree != null) {
                        trees.add(tree);
                    }
                    return super.scan(tree, null);
                }
            }.scan(unit, null);
            return trees;
        }

        /** A tree and where it stands, for messages. */
        String show(Tree tree) {
            long position = docs.getSourcePositions().getStartPosition(unit, tree);
            return name() + ":" + unit.getLineMap().getLineNumber(position) + ": " + tree;
        }

        @Override
        public String toString() {
            return name();
        }
    }

    /** Where the files of a package are. */
    static Path folder(String packageName) {
        return (packageName.startsWith(Kit.ROOT) ? KIT : MAIN).resolve(packageName.replace('.', '/'));
    }

    /** The files of a package and of those below it, without module and package descriptions. */
    static List<File> in(String packageName) {
        List<Path> paths;
        try (Stream<Path> files = Files.walk(folder(packageName))) {
            paths = files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parse(paths);
    }

    /** The files of the packages that other modules can use. */
    static List<File> exported() {
        return in(Library.ROOT).stream()
                .filter(file -> Library.exportedPackages()
                        .contains(file.unit().getPackageName().toString()))
                .toList();
    }

    private static List<File> parse(List<Path> paths) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(paths));
            DocTrees docs = DocTrees.instance(task);
            List<File> parsed = new ArrayList<>();
            task.parse().forEach(unit -> parsed.add(new File(unit, docs)));
            return parsed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
