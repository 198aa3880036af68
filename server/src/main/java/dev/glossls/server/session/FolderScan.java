package dev.glossls.server.session;

import dev.glossls.server.cache.FileStamp;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A walk over workspace folders that gathers the notes in them. Links are followed, but no folder is entered twice, so
 * that loops end; what cannot be read or exceeds the limits is reported and left out.
 */
final class FolderScan extends SimpleFileVisitor<Path> {
    private final NoteFilter filter;
    private final Limits limits;
    private final Reports reports;

    private final SortedMap<Path, FileStamp> found = new TreeMap<>();
    private final Instant began = Instant.now();
    private final Set<Object> entered = new HashSet<>();
    private final Deque<IgnoreRules> rules = new ArrayDeque<>();
    private Path root = Path.of("");
    private long bytes;
    private boolean full;

    FolderScan(NoteFilter filter, Limits limits, Reports reports) {
        this.filter = filter;
        this.limits = limits;
        this.reports = reports;
    }

    /** The walk of the next workspace folder begins. */
    void startAt(Path folder) {
        root = folder;
        rules.clear();
        rules.push(IgnoreRules.above(folder, reports));
    }

    /** The notes, sorted by their paths. */
    List<NoteFile> found() {
        List<NoteFile> files = new ArrayList<>(found.size());
        found.forEach((path, stamp) -> files.add(new NoteFile(path, stamp)));
        return files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean wanted = folder.equals(root)
                || (filter.entersFolder(root.relativize(folder))
                        && !rules.element().ignoresFolder(folder));
        Object key = attributes.fileKey();
        if (!wanted || (key != null && !entered.add(key))) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (full || entered.size() > limits.folders()) {
            return stop(folder, limits.folders() + " folders");
        }
        rules.push(rules.element().enter(folder, reports));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        if (failure != null) {
            reports.info(folder + " was not read to its end: " + failure);
        }
        rules.pop();
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!attributes.isRegularFile() || !isWanted(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.size() > limits.noteBytes()) {
            reports.warn(NoteFiles.tooLarge(file, limits));
            return FileVisitResult.CONTINUE;
        }
        if (full || found.size() >= limits.notes()) {
            return stop(file, limits.notes() + " notes");
        }
        if (bytes + attributes.size() > limits.totalBytes()) {
            return stop(file, limits.totalBytes() + " bytes of notes");
        }
        bytes += attributes.size();
        found.put(file, FileStamp.of(attributes, began));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        if (!(failure instanceof FileSystemLoopException)) {
            reports.info(file + " was not read: " + failure);
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean isWanted(Path file) {
        return file.equals(root)
                || (filter.acceptsFile(root.relativize(file))
                        && !rules.element().ignoresFile(file));
    }

    private FileVisitResult stop(Path at, String limit) {
        if (!full) {
            full = true;
            reports.warn("There are more than " + limit + ": what follows from " + at
                    + " on was left out. Open a smaller folder, or narrow notes.include.");
        }
        return FileVisitResult.TERMINATE;
    }
}
