package dev.glossls.server.feature;

import dev.glossls.glossary.Glossary;
import dev.glossls.note.NoteId;
import dev.glossls.note.Prose;
import dev.glossls.server.dispatch.Requests.Moment;
import dev.glossls.server.protocol.ClientFacts;
import dev.glossls.server.protocol.FromProto;
import dev.glossls.server.protocol.ToProto;
import dev.glossls.server.session.Document;
import dev.glossls.server.session.NoteUris;
import dev.glossls.server.session.Settings;
import dev.glossls.text.Span;
import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;

/**
 * What a question about an open document is answered from.
 *
 * @param moment the workspace and the client as they were when it came
 * @param document the document it is about
 */
record Asked(Moment moment, Document document) {
    Glossary glossary() {
        return moment.snapshot().glossary();
    }

    Settings settings() {
        return moment.snapshot().settings();
    }

    ClientFacts client() {
        return moment.client();
    }

    NoteId note() {
        return document.id();
    }

    Prose prose() {
        return document.prose();
    }

    /** The offset of a position that the client named. */
    int offset(@Nullable Position position) {
        return FromProto.offset(client().encoding(), document, position);
    }

    /** A range of the document that the client named. */
    Span span(@Nullable Range range) {
        Range named = FromProto.required(range, "range");
        int start = offset(named.getStart());
        Position end = FromProto.required(named.getEnd(), "end");
        // Some clients name the line past the last one to mean the end of the text.
        int last = end.getLine() < document.lines().count()
                ? offset(end)
                : document.text().length();
        return new Span(start, Math.max(start, last));
    }

    /** By which URI the client can open a note; absent if by none. */
    Optional<String> uri(NoteId note) {
        return uri(moment, note);
    }

    /** The same for questions about no document. */
    static Optional<String> uri(Moment moment, NoteId note) {
        if (!note.isVocabulary() || moment.client().documents()) {
            return Optional.of(note.uri());
        }
        return moment.snapshot().file(note).map(NoteUris::file);
    }

    /** A stretch of the document as the client counts. */
    Range range(Span span) {
        return ToProto.range(client().encoding(), document.source(), span);
    }
}
