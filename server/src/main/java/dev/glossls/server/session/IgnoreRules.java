package dev.glossls.server.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.ignore.IgnoreNode;

/** The {@code .gitignore} files that hold in a folder: its own and those of the folders above it, nearest last. */
final class IgnoreRules {
    static final String FILE_NAME = ".gitignore";
    private static final IgnoreRules NONE = new IgnoreRules(List.of());

    private final List<Level> levels;

    private IgnoreRules(List<Level> levels) {
        this.levels = levels;
    }

    /** The rules of one file; jgit reads them and is loaded with the first such file. */
    private record Level(Path folder, IgnoreNode rules) {}

    /** The rules that a repository around the folder sets for it; those of the folder itself are not among them. */
    static IgnoreRules above(Path folder, Reports reports) {
        List<Path> inside = new ArrayList<>();
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                IgnoreRules rules = NONE;
                for (int i = inside.size() - 1; i >= 0; i--) {
                    rules = rules.enter(inside.get(i), reports);
                }
                return rules;
            }
            if (at.getParent() != null) {
                inside.add(at.getParent());
            }
        }
        return NONE;
    }

    /** These rules and those of a folder below. */
    IgnoreRules enter(Path folder, Reports reports) {
        Path file = folder.resolve(FILE_NAME);
        if (!Files.isRegularFile(file)) {
            return this;
        }
        try (InputStream in = Files.newInputStream(file)) {
            IgnoreNode rules = new IgnoreNode();
            rules.parse(file.toString(), in);
            List<Level> entered = new ArrayList<>(levels);
            entered.add(new Level(folder, rules));
            return new IgnoreRules(entered);
        } catch (IOException e) {
            reports.info(file + " was not read: " + e.getMessage());
            return this;
        }
    }

    boolean ignoresFile(Path file) {
        return ignores(file, false);
    }

    boolean ignoresFolder(Path folder) {
        return ignores(folder, true);
    }

    private boolean ignores(Path path, boolean folder) {
        for (int i = levels.size() - 1; i >= 0; i--) {
            Level level = levels.get(i);
            String relative = level.folder().relativize(path).toString().replace('\\', '/');
            Boolean ignored = level.rules().checkIgnored(relative, folder);
            if (ignored != null) {
                return ignored;
            }
        }
        return false;
    }
}
