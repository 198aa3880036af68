package dev.glossls.extract;

import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the text below a head begins, which says most about whether the head is a term that this text explains. */
final class Opening {
    private static final int LONGEST = 160;
    private static final int DEFINITION_LIKE = 1200;
    private static final int ITEM_WITH_PARTS = 5;

    private final Entry entry;
    private final Block body;
    private final String text;
    private final List<Word> words;

    private Opening(Entry entry) {
        Block block = entry.block();
        this.entry = entry;
        this.body = new Block(block.kind(), 0, block.line(), block.span(), block.body());
        String below = body.textBelow(LONGEST);
        this.text = below.substring(0, Math.min(below.length(), LONGEST));
        this.words = Words.of(text);
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
        Optional<Name> name = Names.of(entry.line(), entry.lexis());
        return name.isPresent() && beginsWithName(name.get());
    }

    /** Whether it begins as a definition does. */
    boolean defines() {
        return Verbs.defining(words, 1, entry.lexis()) > 0
                || MeaningShape.weigh(text, words, entry.lexis()) >= DEFINITION_LIKE;
    }

    boolean isParagraph() {
        return body.children().get(0).is(Block.Kind.PARAGRAPH);
    }

    /** Whether it asks, and so explains nothing. */
    boolean asks() {
        Line first = body.children().get(0).line();
        return !first.isEmpty() && "?？".indexOf(first.at(first.end() - 1)) >= 0;
    }

    /** Whether the body just lists names: items of a few words each. */
    boolean enumerates() {
        int count = 0;
        int items = 0;
        for (Block child : body.children()) {
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
        for (String label : names) {
            String key = TermKey.of(label).value();
            StringBuilder prefix = new StringBuilder();
            for (Word word : TermKey.withoutArticle(text, words)) {
                TermKey.append(prefix, word);
                if (prefix.length() >= key.length()) {
                    break;
                }
            }
            if (!key.isEmpty() && prefix.toString().equals(key)) {
                return true;
            }
        }
        return false;
    }
}
