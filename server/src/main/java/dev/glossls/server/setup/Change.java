package dev.glossls.server.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a file held, and what it shall hold.
 *
 * @param file the file; it need not exist
 * @param before what it holds; absent if there is none
 * @param after what it shall hold
 */
public record Change(Path file, Optional<String> before, String after) {
    /** The lines that go and come, with a few of those around them; marked as {@code diff -u} does. */
    public List<String> difference() {
        return LineDifference.of(before.orElse(""), after);
    }

    /**
     * Makes the change, and leaves a copy of what was there beside it. A link to a file stays a link.
     *
     * @return the copy, if there was anything to copy
     */
    public Optional<Path> make() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Optional<Path> copy = Optional.empty();
        if (before.isPresent()) {
            Path unused = unusedName();
            copy = Optional.of(Files.writeString(unused, before.get()));
        }
        Files.writeString(file, after);
        return copy;
    }

    private Path unusedName() {
        String name = file.getFileName() + ".before-glossls";
        Path copy = file.resolveSibling(name);
        for (int number = 2; Files.exists(copy); number++) {
            copy = file.resolveSibling(name + "-" + number);
        }
        return copy;
    }
}
