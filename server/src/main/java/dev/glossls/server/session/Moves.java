package dev.glossls.server.session;

import dev.glossls.glossary.Replacement;
import dev.glossls.note.NoteLink;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Files and folders that are about to get other names, and what becomes of the links between notes.
 *
 * @param moved by the present path the new one
 */
public record Moves(Map<Path, Path> moved) {
    public Moves {
        moved = new TreeMap<>(moved);
    }

    /** Whether a text may have links that change: none of the names in it means no. */
    public boolean mayConcern(Path note, String text) {
        return !after(note).equals(note) || moved.keySet().stream().anyMatch(path -> names(path, text));
    }

    /** What changes in a note, so that its links lead to the same files afterwards. */
    public List<Replacement> in(Path note, Collection<NoteLink> links) {
        List<Replacement> changes = new ArrayList<>();
        for (NoteLink link : links) {
            Optional<String> changed = switch (link.kind()) {
                case PATH -> path(note, link.target());
                case WIKI -> wiki(link.target());
            };
            changed.filter(target -> !target.equals(link.target()))
                    .ifPresent(target -> changes.add(new Replacement(link.span(), target)));
        }
        return changes;
    }

    /** The path of a file afterwards: it may lie below a folder that moves. */
    private Path after(Path file) {
        for (Path above = file; above != null; above = above.getParent()) {
            Path now = moved.get(above);
            if (now != null) {
                return now.resolve(above.relativize(file).toString()).normalize();
            }
        }
        return file;
    }

    private Optional<String> path(Path note, String written) {
        boolean elsewhere = written.contains(":") || written.startsWith("/") || written.contains("?");
        Optional<Path> target = elsewhere ? Optional.empty() : resolved(note, written);
        Path folder = after(note).getParent();
        if (target.isEmpty() || folder == null || !moves(note, target.get())) {
            return Optional.empty();
        }
        String relative = folder.relativize(after(target.get())).toString().replace('\\', '/');
        String kept = written.startsWith("./") && !relative.startsWith(".") ? "./" : "";
        return Optional.of(kept + (written.indexOf(' ') >= 0 ? relative : encoded(relative)));
    }

    private boolean moves(Path note, Path target) {
        return !after(note).equals(note) || !after(target).equals(target);
    }

    private static Optional<Path> resolved(Path note, String written) {
        try {
            String decoded = URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
            return Optional.of(note.resolveSibling(decoded).normalize());
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // neither percent signs nor paths can be written like this
        }
    }

    private static String encoded(String path) {
        return path.replace("%", "%25").replace(" ", "%20").replace("(", "%28").replace(")", "%29");
    }

    /** A wiki link names a file by the end of its path: as many parts as it had before, it has afterwards. */
    private Optional<String> wiki(String written) {
        for (Map.Entry<Path, Path> move : moved.entrySet()) {
            int parts = written.split("/", -1).length;
            Path from = move.getKey();
            Path to = move.getValue();
            if (parts <= Math.min(from.getNameCount(), to.getNameCount()) && isEnd(written, from, parts)) {
                String end = end(to, parts);
                return Optional.of(written.endsWith(extension(from)) ? end : withoutExtension(end));
            }
        }
        return Optional.empty();
    }

    private static boolean isEnd(String written, Path path, int parts) {
        String end = end(path, parts);
        return !extension(path).isEmpty()
                && (written.equalsIgnoreCase(end) || written.equalsIgnoreCase(withoutExtension(end)));
    }

    private static String end(Path path, int parts) {
        int count = path.getNameCount();
        return path.subpath(count - parts, count).toString().replace('\\', '/');
    }

    private static boolean names(Path path, String text) {
        String name = withoutExtension(String.valueOf(path.getFileName()));
        return text.contains(name)
                || text.contains(encoded(name))
                || text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    private static String withoutExtension(String file) {
        return file.substring(0, file.length() - extension(Path.of(file)).length());
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot) : "";
    }
}
