package dev.glossls.server.protocol;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import dev.glossls.note.NoteId;
import dev.glossls.server.session.Document;
import dev.glossls.server.session.NoteUris;
import dev.glossls.server.session.TextChange;
import dev.glossls.text.LineIndex;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/** What a client sends, in our terms. Whatever is missing makes an error answer for that message. */
public final class FromProto {
    private static final Gson GSON = new Gson();

    private FromProto() {}

    /** A value that the protocol prescribes. */
    public static <T> T required(@Nullable T value, String name) {
        if (value == null) {
            throw invalid("missing: " + name);
        }
        return value;
    }

    public static NoteId note(@Nullable TextDocumentIdentifier document) {
        return note(required(document, "textDocument").getUri());
    }

    public static NoteId note(@Nullable String uri) {
        return NoteUris.of(required(uri, "uri"));
    }

    /** A position that is sent back as it came, and so has to be one. */
    public static void checked(@Nullable Position position) {
        Position named = required(position, "position");
        if (named.getLine() < 0 || named.getCharacter() < 0) {
            throw invalid("no position: " + named.getLine() + ":" + named.getCharacter());
        }
    }

    /** A position inside of parameters that are read by hand. */
    public static Position position(JsonElement json) {
        try {
            return required(GSON.fromJson(json, Position.class), "position");
        } catch (JsonParseException e) {
            throw invalid("no position: " + json);
        }
    }

    /** The offset of a position in a buffer. */
    public static int offset(PositionEncoding encoding, Document document, @Nullable Position position) {
        try {
            return encoding.offset(document.text(), document.lines(), required(position, "position"));
        } catch (IllegalArgumentException e) {
            throw invalid(String.valueOf(e.getMessage()));
        }
    }

    /** The changes of one notification, to be applied one after the other. */
    public static TextChange changes(PositionEncoding encoding, List<TextDocumentContentChangeEvent> events) {
        return new Changes(encoding, events);
    }

    /** What is thrown where a client asks for something that there is not. */
    public static ResponseErrorException invalid(String message) {
        return error(ResponseErrorCode.InvalidParams, message);
    }

    /** What is thrown where a client asks for something that cannot be done; editors show the reason to the person. */
    public static ResponseErrorException refused(String reason) {
        return error(ResponseErrorCode.RequestFailed, reason);
    }

    private static ResponseErrorException error(ResponseErrorCode code, String message) {
        return new ResponseErrorException(new ResponseError(code, message, null));
    }

    /** A list of changes; each counts its positions in the text that the one before it left. */
    private record Changes(PositionEncoding encoding, List<TextDocumentContentChangeEvent> events)
            implements TextChange {
        Changes {
            events = List.copyOf(events);
        }

        @Override
        public boolean isFull() {
            return !events.isEmpty() && events.get(0).getRange() == null;
        }

        @Override
        public String apply(String text) {
            String changed = text;
            for (TextDocumentContentChangeEvent event : events) {
                changed = apply(changed, event.getRange(), event.getText());
            }
            return changed;
        }

        private String apply(String text, @Nullable Range range, @Nullable String replacement) {
            if (replacement == null) {
                throw new IllegalArgumentException("a change without a text");
            }
            if (range == null) {
                return replacement;
            }
            LineIndex lines = LineIndex.of(text);
            int start = offset(text, lines, range.getStart());
            int end = offset(text, lines, range.getEnd());
            if (end < start) {
                throw new IllegalArgumentException("a range that ends before it starts");
            }
            return text.substring(0, start) + replacement + text.substring(end);
        }

        /** Some clients name the line past the last one to mean the end of the text. */
        private int offset(String text, LineIndex lines, @Nullable Position position) {
            if (position == null) {
                throw new IllegalArgumentException("a range without its ends");
            }
            return position.getLine() == lines.count() ? text.length() : encoding.offset(text, lines, position);
        }
    }
}
