package dev.glossls.server.protocol;

import dev.glossls.check.Code;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** The page that explains the checks, as it lies beside the program. */
public final class ChecksPage {
    private static final String PAGE = "docs/checks.md";
    /** From {@code server/target/glossls.jar}, or {@code server/target/classes}, to the folder of the program. */
    private static final int HIGHEST = 4;

    private static final Optional<URI> FOUND = find();

    private ChecksPage() {}

    /** Where a code is explained; absent if the page does not lie beside the program. */
    public static Optional<String> uri(Code code) {
        return FOUND.map(page -> page + "#" + code.id());
    }

    private static Optional<URI> find() {
        CodeSource source = ChecksPage.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Optional.empty();
        }
        try {
            Path folder = Path.of(source.getLocation().toURI());
            for (int i = 0; i < HIGHEST && folder != null; i++) {
                if (Files.isRegularFile(folder.resolve(PAGE))) {
                    return Optional.of(folder.resolve(PAGE).toUri());
                }
                folder = folder.getParent();
            }
            return Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty(); // loaded from somewhere that is no file
        }
    }
}
