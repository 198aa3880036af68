package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the text below a head begins, which says most about whether the head is a term that this text explains. */
final class Opening {
    private static final int ENOUGH = 100;
    private static final int DEFINITION_LIKE = 1200;
    private static final int ITEM_WITH_PARTS = 5;

    private final Entry entry;
    private final List<Block> body;
    private final List<Word> words;

    private Opening(Entry entry) {
        this.entry = entry;
        this.body = entry.block().body();
        this.words = entry.block().wordsBelow(ENOUGH);
    }

    /** The opening below the head of an entry. */
    static Opening of(Entry entry) {
        return new Opening(entry);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether the text takes the head up: {@code RAG is …} below "Retrieval-augmented generation (RAG)". */
    boolean repeatsHead() {
        Optional<Name> name = words.isEmpty() ? Optional.empty() : Names.of(entry.line(), entry.lexis());
        return name.isPresent() && beginsWithName(name.get());
    }

    /** Whether it begins as a definition does. */
    boolean defines() {
        return Verbs.defining(words, 1, entry.lexis()) > 0
                || MeaningShape.weigh(entry.block().textBelow(ENOUGH), words, entry.lexis()) >= DEFINITION_LIKE;
    }

    boolean isParagraph() {
        return body.get(0).is(Block.Kind.PARAGRAPH);
    }

    /** Whether it asks, and so explains nothing. */
    boolean asks() {
        Line first = body.get(0).line();
        return !first.isEmpty() && "?？".indexOf(first.at(first.end() - 1)) >= 0;
    }

    /** Whether the body just lists names: items of a few words each. */
    boolean enumerates() {
        int count = 0;
        int items = 0;
        for (Block child : body) {
            if (child.is(Block.Kind.ITEM)) {
                items++;
                count += Names.wordsOf(child.line()).size() + (child.children().isEmpty() ? 0 : ITEM_WITH_PARTS);
            }
        }
        return items >= 3 && count <= 3 * items;
    }

    private boolean beginsWithName(Name name) {
        List<String> names = new ArrayList<>(name.aliases());
        names.add(name.label());
        int article = entry.lexis().get(Topic.ARTICLES).match(words, 0);
        for (String label : names) {
            String key = TermKey.of(label).value();
            StringBuilder prefix = new StringBuilder();
            for (int i = article; i < words.size() && prefix.length() < key.length(); i++) {
                TermKey.append(prefix, words.get(i));
            }
            if (!key.isEmpty() && prefix.toString().equals(key)) {
                return true;
            }
        }
        return false;
    }
}
