package dev.glossls.server.session;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/** Which files below a workspace folder are notes, as far as their paths tell. Paths are relative to that folder. */
final class NoteFilter {
    private static final Set<String> FOREIGN_FOLDERS = Set.of("node_modules", "target");
    private static final String ANYWHERE = "**/";

    private final List<PathMatcher> include;
    private final List<PathMatcher> exclude;

    private NoteFilter(List<PathMatcher> include, List<PathMatcher> exclude) {
        this.include = include;
        this.exclude = exclude;
    }

    static NoteFilter of(Settings settings) {
        return new NoteFilter(
                settings.include().stream().map(NoteFilter::matcher).toList(),
                settings.exclude().stream().map(NoteFilter::matcher).toList());
    }

    /**
     * A glob: one without a slash holds in every folder, one that names a folder holds for all below it.
     *
     * @throws PatternSyntaxException if it is none
     */
    static PathMatcher matcher(String glob) {
        String bare = glob.startsWith("/") ? glob.substring(1) : glob;
        String whole = bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
        if (glob.startsWith("/")) {
            return plain(whole);
        }
        if (whole.startsWith(ANYWHERE) || whole.indexOf('/') < 0) {
            String last = whole.startsWith(ANYWHERE) ? whole.substring(ANYWHERE.length()) : whole;
            PathMatcher atRoot = plain(last);
            PathMatcher below = plain(ANYWHERE + last);
            return path -> atRoot.matches(path) || below.matches(path);
        }
        return plain(whole);
    }

    /** Whether notes below the folder may count. */
    boolean entersFolder(Path folder) {
        String name = name(folder);
        boolean foreign = name.startsWith(".") || FOREIGN_FOLDERS.contains(name);
        return !foreign && !isExcluded(folder) && !isExcluded(folder.resolve("any"));
    }

    boolean acceptsFile(Path file) {
        return include.stream().anyMatch(glob -> glob.matches(file)) && !isExcluded(file);
    }

    private boolean isExcluded(Path path) {
        return exclude.stream().anyMatch(glob -> glob.matches(path));
    }

    private static PathMatcher plain(String glob) {
        return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    }

    private static String name(Path path) {
        Path last = path.getFileName();
        return last == null ? "" : last.toString();
    }
}
