package dev.glossls.server.feature;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.lsp4j.Diagnostic;

/** Names for lists of diagnostics: equal lists have equal names, also after the server was started again. */
final class ResultIds {
    private ResultIds() {}

    static String of(List<Diagnostic> diagnostics) {
        return UUID.nameUUIDFromBytes(diagnostics.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
