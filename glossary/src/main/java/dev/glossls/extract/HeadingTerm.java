package dev.glossls.extract;

import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A heading that names a concept, with text below it that explains it; also a question: {@code What is T?}. */
final class HeadingTerm implements Rule {
    private static final int OPENING = 160;

    @Override
    public String name() {
        return "heading";
    }

    @Override
    public Optional<Finding> find(Entry entry) {
        Block block = entry.block();
        boolean heading = block.is(Block.Kind.HEADING);
        Optional<Line> asked = Questions.term(entry.line(), entry.lexis());
        if (!heading && asked.isEmpty()) {
            return Optional.empty();
        }
        Block body = new Block(block.kind(), 0, block.line(), block.span(), block.body());
        String text = body.textBelow(OPENING);
        Line nothing = entry.line().from(entry.line().end());
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (asked.isPresent()) {
            return Optional.of(Finding.of(asked.get(), nothing, 1500));
        }
        int prior = -300 + length(entry) + opening(entry, body, text) + (block.level() == 1 ? -1200 : 0);
        return Optional.of(Finding.of(entry.line(), nothing, prior));
    }

    /** What the first words below a heading add: most when they take the heading up, as in {@code RAG is …}. */
    private static int opening(Entry entry, Block body, String text) {
        Lexis lexis = entry.lexis();
        List<Word> words = Words.of(text.substring(0, Math.min(text.length(), OPENING)));
        if (words.isEmpty()) {
            return TermFilter.NEVER;
        }
        int weight = 0;
        Optional<Name> name = Names.of(entry.line(), lexis);
        boolean repeated = name.isPresent() && beginsWithName(name.get(), TermKey.withoutArticle(text, words));
        if (repeated) {
            weight += 1500;
        } else if (Verbs.defining(words, 1, lexis) > 0 || MeaningShape.weigh(text, words, lexis) >= 1200) {
            weight += 1200;
        } else if (body.children().get(0).is(Block.Kind.PARAGRAPH)) {
            weight += 400;
        } else {
            weight += isEnumeration(body) ? -600 : 200;
        }
        boolean parent = body.children().size() < entry.block().children().size()
                && body.children().size() < 3;
        return weight - (parent ? 400 : 0);
    }

    /** A short heading names a thing more often than a long one. */
    private static int length(Entry entry) {
        int words = Names.wordsOf(Names.trimEnd(entry.line())).size();
        return words <= 2 ? 300 : words <= 4 ? 0 : -500;
    }

    /** Whether the body just lists names: items of a few words each. */
    private static boolean isEnumeration(Block body) {
        int words = 0;
        int items = 0;
        for (Block child : body.children()) {
            if (child.is(Block.Kind.ITEM)) {
                items++;
                words += Names.wordsOf(child.line()).size() + (child.children().isEmpty() ? 0 : 5);
            }
        }
        return items >= 3 && words <= 3 * items;
    }

    private static boolean beginsWithName(Name name, List<Word> words) {
        for (String label : names(name)) {
            String key = TermKey.of(label).value();
            StringBuilder prefix = new StringBuilder();
            for (Word word : words) {
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

    private static List<String> names(Name name) {
        List<String> names = new ArrayList<>(name.aliases());
        names.add(name.label());
        return names;
    }
}
