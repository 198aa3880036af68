package dev.glossls.server.feature;

import dev.glossls.note.NoteId;
import dev.glossls.server.dispatch.Client;
import dev.glossls.server.dispatch.Methods;
import dev.glossls.server.protocol.FromProto;
import dev.glossls.server.session.Loader;
import dev.glossls.server.session.NoteUris;
import dev.glossls.server.session.Workspace;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.jspecify.annotations.Nullable;

/** Keeps the buffers equal to what the editor shows. Runs on the thread that reads messages: it edits text, no more. */
public final class DocumentSync {
    private final Workspace workspace;
    private final Loader loader;
    private final Client client;

    public DocumentSync(Workspace workspace, Loader loader, Client client) {
        this.workspace = workspace;
        this.loader = loader;
        this.client = client;
    }

    public void addTo(Methods methods) {
        methods.notification("textDocument/didOpen", DidOpenTextDocumentParams.class, this::didOpen);
        methods.notification("textDocument/didChange", DidChangeTextDocumentParams.class, this::didChange);
        methods.notification("textDocument/didClose", DidCloseTextDocumentParams.class, this::didClose);
        methods.notification("textDocument/didSave", DidSaveTextDocumentParams.class, this::didSave);
    }

    private void didOpen(DidOpenTextDocumentParams params) {
        open(FromProto.required(params.getTextDocument(), "textDocument"));
    }

    private void didChange(DidChangeTextDocumentParams params) {
        change(FromProto.required(params.getTextDocument(), "textDocument"), params.getContentChanges());
    }

    private void didClose(DidCloseTextDocumentParams params) {
        close(FromProto.note(params.getTextDocument()));
    }

    /** The client shows a document, or another text of the same name in place of the last one. */
    void open(TextDocumentItem document) {
        String language = Optional.ofNullable(document.getLanguageId()).orElse("");
        workspace.open(
                FromProto.note(document.getUri()),
                language,
                document.getVersion(),
                FromProto.required(document.getText(), "text"));
    }

    /** A document has changed; what cannot be read of that puts this one document out of step. */
    void change(VersionedTextDocumentIdentifier document, @Nullable List<TextDocumentContentChangeEvent> changes) {
        NoteId id = FromProto.note(document);
        try {
            workspace.change(
                    id,
                    Optional.ofNullable(document.getVersion()),
                    FromProto.changes(client.facts().encoding(), FromProto.required(changes, "contentChanges")));
        } catch (RuntimeException e) {
            workspace.lose(id, "a change was not readable: " + e.getMessage());
        }
    }

    /** The client shows a document no longer. */
    void close(NoteId id) {
        workspace.close(id);
    }

    /** Clients that do not watch files tell at least what they save. */
    private void didSave(DidSaveTextDocumentParams params) {
        NoteUris.path(FromProto.note(params.getTextDocument()))
                .filter(path -> !client.facts().requests().fileWatch())
                .ifPresent(path -> loader.changed(List.of(path)));
    }
}
