package dev.glossls.server.protocol;

import dev.glossls.glossary.Replacement;
import dev.glossls.server.session.Document;
import dev.glossls.server.session.Snapshot;
import dev.glossls.server.session.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.AnnotatedTextEdit;
import org.eclipse.lsp4j.ChangeAnnotation;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.CreateFileOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Changes of several notes on the way to a client, in the form that it takes: with versions and reasons, or without. */
public final class Edits {
    private static final String ANNOTATION = "doubtful";

    private final ClientFacts client;
    private final Snapshot snapshot;
    private final Map<VersionedTextDocumentIdentifier, List<TextEdit>> edits = new LinkedHashMap<>();
    private final Map<String, ChangeAnnotation> annotations = new LinkedHashMap<>();

    /** @param snapshot the moment that the changes were found out from */
    public Edits(ClientFacts client, Snapshot snapshot) {
        this.client = client;
        this.snapshot = snapshot;
    }

    public void add(Source source, Replacement change) {
        add(source, new TextEdit(range(source, change), change.text()));
    }

    /** Adds a change that somebody should look at, where the client can ask for that. */
    public void addDoubtful(Source source, Replacement change, String reason) {
        if (!client.edits().annotations()) {
            add(source, change);
            return;
        }
        ChangeAnnotation annotation = new ChangeAnnotation(reason);
        annotation.setNeedsConfirmation(true);
        annotations.put(ANNOTATION, annotation);
        add(source, new AnnotatedTextEdit(range(source, change), change.text(), ANNOTATION));
    }

    /** All changes that were added. */
    public WorkspaceEdit made() {
        WorkspaceEdit edit = new WorkspaceEdit();
        if (client.edits().versions()) {
            edit.setChanges(null);
            edit.setDocumentChanges(
                    edits.entrySet().stream().map(Edits::versioned).toList());
            if (!annotations.isEmpty()) {
                edit.setChangeAnnotations(annotations);
            }
        } else {
            Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
            edits.forEach((document, texts) -> changes.put(document.getUri(), texts));
            edit.setChanges(changes);
        }
        return edit;
    }

    /** A file with a text, in place of what may be there already; for clients that make files. */
    public static WorkspaceEdit file(String uri, String text) {
        CreateFileOptions options = new CreateFileOptions();
        options.setOverwrite(true);
        Range start = new Range(new Position(0, 0), new Position(0, 0));
        var written = new TextDocumentEdit(
                new VersionedTextDocumentIdentifier(uri, null), List.of(Either.forLeft(new TextEdit(start, text))));
        WorkspaceEdit edit = new WorkspaceEdit();
        edit.setChanges(null);
        edit.setDocumentChanges(List.of(Either.forRight(new CreateFile(uri, options)), Either.forLeft(written)));
        return edit;
    }

    private static Either<TextDocumentEdit, ResourceOperation> versioned(
            Map.Entry<VersionedTextDocumentIdentifier, List<TextEdit>> document) {
        List<Either<TextEdit, SnippetTextEdit>> texts = new ArrayList<>();
        document.getValue().forEach(text -> texts.add(Either.forLeft(text)));
        return Either.forLeft(new TextDocumentEdit(document.getKey(), texts));
    }

    private void add(Source source, TextEdit edit) {
        Optional<Integer> version = snapshot.document(source.id()).map(Document::version);
        var document = new VersionedTextDocumentIdentifier(source.id().uri(), version.orElse(null));
        edits.computeIfAbsent(document, unseen -> new ArrayList<>()).add(edit);
    }

    private Range range(Source source, Replacement change) {
        return ToProto.range(client.encoding(), source, change.span());
    }
}
