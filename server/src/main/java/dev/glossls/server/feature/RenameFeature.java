package dev.glossls.server.feature;

import dev.glossls.glossary.Pointed;
import dev.glossls.glossary.Renaming;
import dev.glossls.glossary.Replacement;
import dev.glossls.server.dispatch.Methods;
import dev.glossls.server.protocol.Edits;
import dev.glossls.server.protocol.FromProto;
import dev.glossls.server.session.Feature;
import dev.glossls.server.session.InOrder;
import dev.glossls.server.session.Snapshot;
import dev.glossls.server.session.Source;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.jspecify.annotations.Nullable;

/** Gives a term another name in all notes, or says why that cannot be. */
public final class RenameFeature {
    private static final String DOUBTFUL = "The name may mean something else here";

    private final Questions questions;

    public RenameFeature(Questions questions) {
        this.questions = questions;
    }

    public void addTo(Methods methods) {
        methods.request("textDocument/prepareRename", PrepareRenameParams.class, this::prepare);
        methods.request("textDocument/rename", RenameParams.class, this::rename);
    }

    private CompletableFuture<@Nullable PrepareRenameResult> prepare(PrepareRenameParams params) {
        return questions.about(
                Feature.RENAME,
                "textDocument/prepareRename",
                params.getTextDocument(),
                asked -> pointed(asked, params)
                        .map(pointed -> new PrepareRenameResult(
                                asked.range(pointed.span()),
                                renaming(asked, pointed).old())));
    }

    private CompletableFuture<@Nullable WorkspaceEdit> rename(RenameParams params) {
        String name = FromProto.required(params.getNewName(), "newName").strip();
        return questions.about(
                Feature.RENAME,
                "textDocument/rename",
                params.getTextDocument(),
                asked -> pointed(asked, params).map(pointed -> rename(asked, pointed, name)));
    }

    private static Optional<Pointed> pointed(Asked asked, TextDocumentPositionParams params) {
        int offset = asked.offset(params.getPosition());
        return asked.document().isMarkdown()
                ? Pointed.at(asked.glossary(), asked.note(), asked.prose(), offset)
                : Optional.empty();
    }

    private static Renaming renaming(Asked asked, Pointed pointed) {
        return Renaming.of(asked.glossary(), pointed)
                .orElseThrow(() -> FromProto.refused(
                        "This term is defined by the built-in vocabulary alone, which cannot be changed."));
    }

    /** Before all notes are read nobody knows which of them mention the term, and half of a rename is worse than none. */
    private static WorkspaceEdit rename(Asked asked, Pointed pointed, String name) {
        if (!asked.moment().snapshot().isLoaded()) {
            throw FromProto.refused("Your notes are still being read; try again in a moment.");
        }
        Renaming renaming = renaming(asked, pointed);
        renaming.refusal(name).ifPresent(reason -> {
            throw FromProto.refused(reason);
        });
        Snapshot snapshot = asked.moment().snapshot();
        Edits edits = new Edits(asked.client(), snapshot);
        InOrder.each(
                new MentioningNotes(asked).of(pointed.concept()),
                id -> snapshot.source(id)
                        .filter(source -> snapshot.document(id)
                                .map(open -> open.isMarkdown())
                                .orElse(true))
                        .map(source -> new ChangedNote(source, changes(asked, source, renaming, name))),
                found -> {
                    asked.moment().checkCancelled();
                    found.ifPresent(note -> add(note, edits, renaming));
                    return true;
                });
        return edits.made();
    }

    private static List<Replacement> changes(Asked asked, Source source, Renaming renaming, String name) {
        asked.moment().checkCancelled();
        return renaming.in(source.text(), source.id(), asked.moment().snapshot().prose(source), name);
    }

    private static void add(ChangedNote note, Edits edits, Renaming renaming) {
        boolean doubtful =
                !note.changes().isEmpty() && renaming.isDoubtful(note.source().id());
        for (Replacement change : note.changes()) {
            if (doubtful) {
                edits.addDoubtful(note.source(), change, DOUBTFUL);
            } else {
                edits.add(note.source(), change);
            }
        }
    }
}
