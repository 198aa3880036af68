package dev.glossls.server.dispatch;

import dev.glossls.note.NoteId;
import dev.glossls.server.session.Settings;
import dev.glossls.server.session.Snapshot;
import java.util.Optional;
import java.util.Set;

/**
 * What clients keep showing in documents: colours, hints and lenses. They ask for it again when they change a document
 * themselves, and have to be told when what other notes say changes it.
 */
final class ShownTerms {
    private final Client client;
    private Optional<Snapshot> last = Optional.empty();

    ShownTerms(Client client) {
        this.client = client;
    }

    /** Has the client ask again if what was shown at the last look may be wrong. */
    void look(Snapshot now) {
        if (last.isEmpty() || isOther(last.get(), now)) {
            client.refresh();
        }
        last = Optional.of(now);
    }

    /** Whatever was shown is wrong, as while notes are being read. */
    void forget() {
        last = Optional.empty();
    }

    private static boolean isOther(Snapshot before, Snapshot now) {
        Settings settings = now.settings();
        if (!settings.equals(before.settings())) {
            return true;
        }
        Set<NoteId> changed = now.sayingOtherwise(before);
        return now.documents().stream()
                .anyMatch(document -> changed.size() > (changed.contains(document.id()) ? 1 : 0));
    }
}
