package dev.glossls.server.feature;

import dev.glossls.action.Action;
import dev.glossls.action.NoteChange;
import dev.glossls.action.Situation;
import dev.glossls.check.CheckedNote;
import dev.glossls.check.Diagnostic;
import dev.glossls.server.protocol.Edits;
import dev.glossls.server.session.Document;
import dev.glossls.server.session.Snapshot;
import dev.glossls.server.session.Source;
import dev.glossls.text.Span;
import java.util.List;
import org.eclipse.lsp4j.WorkspaceEdit;

/** Between changes that are offered in a document and the protocol: where they are asked for, and what they change. */
final class Offers {
    private Offers() {}

    /** A place of the document, with what is found in all of it. */
    static Situation situation(Asked asked, Span selection, List<Diagnostic> found) {
        Document document = asked.document();
        Snapshot snapshot = asked.moment().snapshot();
        return new Situation(
                new CheckedNote(document.text(), document.reading(), asked.glossary()),
                selection,
                found,
                note -> snapshot.source(note).map(Source::text));
    }

    /** What an action changes, as the client takes it. */
    static WorkspaceEdit edit(Asked asked, Action action) {
        Snapshot snapshot = asked.moment().snapshot();
        Edits edits = new Edits(asked.client(), snapshot);
        for (NoteChange change : action.changes().get()) {
            snapshot.source(change.note()).ifPresent(source -> edits.add(source, change.change()));
        }
        return edits.made();
    }
}
