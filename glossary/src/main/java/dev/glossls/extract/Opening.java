package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.text.KeyForm;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the text below a head begins, which says most about whether the head is a term that this text explains. */
final class Opening {
    private static final int ENOUGH = 100;
    private static final int DEFINITION_LIKE = 1200;
    private static final int ITEM_WITH_PARTS = 5;

    private final Entry entry;
    private final List<Block> body;
    private final List<Word> words;

    private @Nullable Name name;
    private boolean named;

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

    /** Adds what the first words below say about the head: most when they take it up. */
    void weigh(Odds odds) {
        if (asks()) {
            odds.add(-800, "a question stands below it");
        } else if (repeatsHead()) {
            odds.add(1500, "the text below takes it up");
        } else if (defines()) {
            odds.add(1200, "the text below begins as a definition does");
        } else if (mentionsHead()) {
            odds.add(900, "the text below speaks of it");
        } else if (isParagraph()) {
            odds.add(400, "a paragraph stands below it");
        } else {
            odds.add(enumerates() ? -600 : 200, "a list stands below it");
        }
    }

    private Optional<Name> name() {
        if (!named) {
            name = Names.of(entry.line(), entry.lexis()).orElse(null);
            named = true;
        }
        return Optional.ofNullable(name);
    }

    /** Whether the first words below hold the head: {@code … is called RAG.} */
    private boolean mentionsHead() {
        List<Word> head =
                name().map(name -> entry.line().passage().words(name.span())).orElse(List.of());
        for (int i = 0; !head.isEmpty() && i + head.size() <= words.size(); i++) {
            int same = 0;
            while (same < head.size() && head.get(same).isLike(words.get(i + same))) {
                same++;
            }
            if (same == head.size()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text takes the head up: {@code RAG is …} below "Retrieval-augmented generation (RAG)". */
    private boolean repeatsHead() {
        return !words.isEmpty() && name().isPresent() && beginsWithName(name().get());
    }

    /** Whether it begins as a definition does. */
    private boolean defines() {
        return endsDefining()
                || Verbs.defining(words, 1, entry.lexis()) > 0
                || MeaningShape.weigh(entry.block().textBelow(ENOUGH), words, entry.lexis()) >= DEFINITION_LIKE;
    }

    /** Whether its first sentence ends with the noun that says what kind of thing is meant, as in Japanese. */
    private boolean endsDefining() {
        if (!isParagraph() || body.get(0).line().isEmpty()) {
            return false;
        }
        Line line = body.get(0).line();
        Line sentence = Names.trimEnd(line.part(line.start(), line.sentenceEnd(line.start())));
        List<Word> last = Names.wordsOf(sentence);
        int tail = entry.lexis().get(Topic.SENTENCE_TAILS).matchEnd(last);
        return entry.lexis().get(Topic.DEFINING_ENDS).matchEnd(last.subList(0, last.size() - tail)) > 0;
    }

    private boolean isParagraph() {
        return !body.isEmpty() && body.get(0).is(Block.Kind.PARAGRAPH);
    }

    /** Whether it asks, and so explains nothing. */
    private boolean asks() {
        Line first = body.get(0).line();
        return !first.isEmpty() && "?？".indexOf(first.at(first.end() - 1)) >= 0;
    }

    /** Whether the body just lists names: items of a few words each. */
    private boolean enumerates() {
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
                TermKey.append(prefix, words.get(i), KeyForm.EXACT);
            }
            if (!key.isEmpty() && prefix.toString().equals(key)) {
                return true;
            }
        }
        return false;
    }
}
