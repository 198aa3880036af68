package dev.glossls.server.feature;

import dev.glossls.note.NoteId;
import dev.glossls.server.dispatch.Methods;
import dev.glossls.server.protocol.FromProto;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.lsp4j.DidChangeNotebookDocumentParams;
import org.eclipse.lsp4j.DidCloseNotebookDocumentParams;
import org.eclipse.lsp4j.DidOpenNotebookDocumentParams;
import org.eclipse.lsp4j.DidSaveNotebookDocumentParams;
import org.eclipse.lsp4j.NotebookDocumentChangeEvent;
import org.eclipse.lsp4j.NotebookDocumentChangeEventCellStructure;
import org.eclipse.lsp4j.NotebookDocumentChangeEventCellTextContent;
import org.eclipse.lsp4j.NotebookDocumentChangeEventCells;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the cells of open notebooks: each is a document of its own, a note if its language is Markdown. Which cell stands
 * where does not matter to what they say. Runs on the thread that reads messages, as {@link DocumentSync} does.
 */
public final class NotebookSync {
    private final DocumentSync documents;
    private final Map<NoteId, Set<NoteId>> cells = new HashMap<>();

    public NotebookSync(DocumentSync documents) {
        this.documents = documents;
    }

    public void addTo(Methods methods) {
        methods.notification("notebookDocument/didOpen", DidOpenNotebookDocumentParams.class, this::didOpen);
        methods.notification("notebookDocument/didChange", DidChangeNotebookDocumentParams.class, this::didChange);
        methods.notification("notebookDocument/didClose", DidCloseNotebookDocumentParams.class, this::didClose);
        methods.notification("notebookDocument/didSave", DidSaveNotebookDocumentParams.class, params -> {
            // Cells count as they are shown, saved or not.
        });
    }

    private void didOpen(DidOpenNotebookDocumentParams params) {
        NoteId notebook = FromProto.note(FromProto.required(params.getNotebookDocument(), "notebookDocument")
                .getUri());
        cellsOf(notebook).forEach(documents::close);
        cells.remove(notebook);
        open(notebook, params.getCellTextDocuments());
    }

    private void didChange(DidChangeNotebookDocumentParams params) {
        NoteId notebook = FromProto.note(FromProto.required(params.getNotebookDocument(), "notebookDocument")
                .getUri());
        Optional<NotebookDocumentChangeEventCells> changed =
                Optional.ofNullable(params.getChange()).map(NotebookDocumentChangeEvent::getCells);
        changed.map(NotebookDocumentChangeEventCells::getStructure)
                .ifPresent(structure -> restructure(notebook, structure));
        for (NotebookDocumentChangeEventCellTextContent text :
                changed.map(NotebookDocumentChangeEventCells::getTextContent).orElse(List.of())) {
            documents.change(FromProto.required(text.getDocument(), "document"), text.getChanges());
        }
    }

    /** A cell that moves is named in the list of cells alone, and stays open. */
    private void restructure(NoteId notebook, NotebookDocumentChangeEventCellStructure structure) {
        close(notebook, structure.getDidClose());
        open(notebook, structure.getDidOpen());
    }

    /** Closes also cells that the client has forgotten to name. */
    private void didClose(DidCloseNotebookDocumentParams params) {
        NoteId notebook = FromProto.note(FromProto.required(params.getNotebookDocument(), "notebookDocument")
                .getUri());
        close(notebook, params.getCellTextDocuments());
        cellsOf(notebook).forEach(documents::close);
        cells.remove(notebook);
    }

    private void open(NoteId notebook, @Nullable List<TextDocumentItem> items) {
        for (TextDocumentItem cell : Optional.ofNullable(items).orElse(List.of())) {
            NoteId id = FromProto.note(cell.getUri());
            documents.open(cell);
            cells.computeIfAbsent(notebook, unseen -> new TreeSet<>()).add(id);
        }
    }

    /** What is no open cell of the notebook is left alone: it may be a document that is open by itself. */
    private void close(NoteId notebook, @Nullable List<TextDocumentIdentifier> closed) {
        for (TextDocumentIdentifier cell : Optional.ofNullable(closed).orElse(List.of())) {
            NoteId id = FromProto.note(cell);
            if (cellsOf(notebook).remove(id)) {
                documents.close(id);
            }
        }
    }

    private Set<NoteId> cellsOf(NoteId notebook) {
        return cells.getOrDefault(notebook, new TreeSet<>());
    }
}
