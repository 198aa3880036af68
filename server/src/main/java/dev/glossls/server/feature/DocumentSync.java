package dev.glossls.server.feature;

import dev.glossls.note.NoteId;
import dev.glossls.server.dispatch.Client;
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
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;

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

    @JsonNotification("textDocument/didOpen")
    public void didOpen(DidOpenTextDocumentParams params) {
        TextDocumentItem document = FromProto.required(params.getTextDocument(), "textDocument");
        String language = Optional.ofNullable(document.getLanguageId()).orElse("");
        workspace.open(
                FromProto.note(document.getUri()),
                language,
                document.getVersion(),
                FromProto.required(document.getText(), "text"));
    }

    @JsonNotification("textDocument/didChange")
    public void didChange(DidChangeTextDocumentParams params) {
        VersionedTextDocumentIdentifier document = FromProto.required(params.getTextDocument(), "textDocument");
        NoteId id = FromProto.note(document);
        try {
            workspace.change(
                    id,
                    Optional.ofNullable(document.getVersion()),
                    FromProto.changes(
                            client.facts().encoding(),
                            FromProto.required(params.getContentChanges(), "contentChanges")));
        } catch (RuntimeException e) {
            workspace.lose(id, "a change was not readable: " + e.getMessage());
        }
    }

    @JsonNotification("textDocument/didClose")
    public void didClose(DidCloseTextDocumentParams params) {
        workspace.close(FromProto.note(params.getTextDocument()));
    }

    /** Clients that do not watch files tell at least what they save. */
    @JsonNotification("textDocument/didSave")
    public void didSave(DidSaveTextDocumentParams params) {
        NoteUris.path(FromProto.note(params.getTextDocument()))
                .filter(path -> !client.facts().requests().fileWatch())
                .ifPresent(path -> loader.changed(List.of(path)));
    }
}
