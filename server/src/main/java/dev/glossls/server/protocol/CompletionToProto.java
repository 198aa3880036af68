package dev.glossls.server.protocol;

import com.google.gson.JsonObject;
import dev.glossls.glossary.Completion;
import dev.glossls.glossary.Suggestion;
import dev.glossls.note.NoteId;
import dev.glossls.server.session.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemDefaults;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionItemLabelDetails;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * Suggestions as a completion list. Clients filter and sort what they get by rules of their own; ours is the order that
 * counts, so every item says that it matches what is typed, all of them equally well, and its rank is what it is sorted by.
 * All items replace the same range, for some clients take the range of one item for that of all.
 */
public final class CompletionToProto {
    /** Ranks have as many digits as this, so that they sort as texts, too. */
    private static final int FIRST_RANK = 1_000;

    private final ClientFacts client;
    private final Document document;
    private final Function<Suggestion, String> written;

    private CompletionToProto(ClientFacts client, Document document, Function<Suggestion, String> written) {
        this.client = client;
        this.document = document;
        this.written = written;
    }

    /** The list for a client; {@code written} says what a suggestion puts into the text. */
    public static CompletionList list(
            ClientFacts client, Document document, Completion completion, Function<Suggestion, String> written) {
        return new CompletionToProto(client, document, written).list(completion);
    }

    /** Nothing to offer now, but the client has to ask again with the next key. */
    public static CompletionList nothingYet() {
        return new CompletionList(true, List.of());
    }

    /** What an item carries so that its documentation can be found: from which note the term is seen. */
    public static JsonObject data(NoteId note) {
        JsonObject data = new JsonObject();
        data.addProperty("uri", note.uri());
        return data;
    }

    private CompletionList list(Completion completion) {
        Range range = ToProto.range(client.encoding(), document.source(), completion.replaced());
        List<CompletionItem> items = new ArrayList<>();
        for (Suggestion suggestion : completion.suggestions()) {
            CompletionItem item = item(suggestion, range);
            item.setFilterText(suggestion.filter());
            item.setSortText(Integer.toString(FIRST_RANK + items.size()));
            items.add(item);
        }
        CompletionList list = new CompletionList(completion.incomplete(), items);
        if (client.completion().sharedRange() || client.completion().sharedData()) {
            list.setItemDefaults(defaults(range));
        }
        return list;
    }

    private CompletionItemDefaults defaults(Range range) {
        CompletionItemDefaults defaults = new CompletionItemDefaults();
        if (client.completion().sharedRange()) {
            defaults.setEditRange(Either.forLeft(range));
        }
        if (client.completion().sharedData()) {
            defaults.setData(data(document.id()));
        }
        return defaults;
    }

    private CompletionItem item(Suggestion suggestion, Range range) {
        CompletionItem item = new CompletionItem(suggestion.name());
        item.setKind(CompletionItemKind.Reference);
        String text = written.apply(suggestion);
        if (!client.completion().sharedRange()) {
            item.setTextEdit(Either.forLeft(new TextEdit(range, text)));
        } else if (!text.equals(suggestion.name())) {
            item.setTextEditText(text);
        }
        if (!client.completion().sharedData()) {
            item.setData(data(document.id()));
        }
        describe(item, suggestion);
        return item;
    }

    /** Says of which term an alias is a name, and where the term comes from. */
    private void describe(CompletionItem item, Suggestion suggestion) {
        boolean alias = !suggestion.preferred().equals(suggestion.name());
        if (client.completion().labelDetails()) {
            CompletionItemLabelDetails details = new CompletionItemLabelDetails();
            if (alias) {
                details.setDetail(" → " + suggestion.preferred());
            }
            details.setDescription(suggestion.source());
            item.setLabelDetails(details);
        } else {
            item.setDetail(alias ? suggestion.preferred() + " · " + suggestion.source() : suggestion.source());
        }
    }
}
