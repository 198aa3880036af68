package dev.glossls.server.cli;

import dev.glossls.text.LineIndex;
import java.util.List;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;

/** A text that is open in our own editor. Grows at its end. */
final class Buffer {
    private final String uri;
    private final StringBuilder text;
    private int version = 1;

    Buffer(String uri, String text) {
        this.uri = uri;
        this.text = new StringBuilder(text);
    }

    String uri() {
        return uri;
    }

    String text() {
        return text.toString();
    }

    Position end() {
        return position(text.length());
    }

    /** The position of an offset, in UTF-16 units, which every server understands. */
    Position position(int offset) {
        LineIndex lines = LineIndex.of(text);
        int line = lines.lineAt(offset);
        return new Position(line, offset - lines.start(line));
    }

    DidOpenTextDocumentParams opened() {
        return new DidOpenTextDocumentParams(new TextDocumentItem(uri, "markdown", version, text.toString()));
    }

    /** Adds text at the end. */
    DidChangeTextDocumentParams typed(String added) {
        Range end = new Range(end(), end());
        text.append(added);
        version++;
        return new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version),
                List.of(new TextDocumentContentChangeEvent(end, added)));
    }
}
