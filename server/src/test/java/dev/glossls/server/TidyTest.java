package dev.glossls.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What every source file of both modules looks like; a failure names all files that do not. */
class TidyTest {
    private static final int MOST_LINES = 260;
    private static final Pattern LEFT_OVER = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");

    /** Tests run in their module's directory. */
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final List<Path> SOURCES = sources();

    @Test
    void filesAreShort() {
        var offenders = new ArrayList<String>();
        for (Path source : SOURCES) {
            long lines = read(source).lines().count();
            if (lines > MOST_LINES) {
                offenders.add(shown(source) + ": " + lines + " lines, at most " + MOST_LINES);
            }
        }
        failIfAny(offenders);
    }

    @Test
    void everyTypeSaysWhatItIs() throws IOException {
        var offenders = new ArrayList<String>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(SOURCES));
            var documentation = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                for (var declaration : unit.getTypeDecls()) {
                    var path = TreePath.getPath(unit, declaration);
                    if (declaration instanceof ClassTree type && documentation.getDocComment(path) == null) {
                        offenders.add(shown(Path.of(unit.getSourceFile().toUri())) + ": no comment before "
                                + type.getSimpleName());
                    }
                }
            }
        }
        failIfAny(offenders);
    }

    @Test
    void nothingIsLeftForLater() {
        failIfAny(linesWith(LEFT_OVER));
    }

    @Test
    void linesHoldNoTab() {
        failIfAny(linesWith(Pattern.compile("\t")));
    }

    @Test
    void everyPackageIsNullMarked() {
        var packages = new TreeSet<Path>();
        SOURCES.forEach(source -> packages.add(source.resolveSibling("package-info.java")));
        var offenders = new ArrayList<String>();
        for (Path description : packages) {
            if (!Files.exists(description)) {
                offenders.add(shown(description) + ": missing");
            } else if (!read(description).contains("\n@NullMarked\n")) {
                offenders.add(shown(description) + ": not @NullMarked");
            }
        }
        failIfAny(offenders);
    }

    private static List<String> linesWith(Pattern unwanted) {
        var offenders = new ArrayList<String>();
        for (Path source : SOURCES) {
            var lines = read(source).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (unwanted.matcher(lines.get(i)).find()) {
                    offenders.add(
                            shown(source) + ":" + (i + 1) + ": " + lines.get(i).strip());
                }
            }
        }
        return offenders;
    }

    private static void failIfAny(List<String> offenders) {
        if (!offenders.isEmpty()) {
            fail(String.join("\n", offenders));
        }
    }

    private static List<Path> sources() {
        var sources = new ArrayList<Path>();
        for (String module : List.of("glossary", "server")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertFalse(sources.isEmpty(), "no sources below " + ROOT);
        sources.sort(null);
        return List.copyOf(sources);
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(Path source) {
        return ROOT.relativize(source).toString();
    }
}
