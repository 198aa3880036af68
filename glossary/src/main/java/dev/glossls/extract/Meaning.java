package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.text.Word;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a place says about its term: the words on its line, or what stands below. Its text is put together when asked for. */
final class Meaning {
    private static final int LONGEST = 1000;
    private static final int OPENING = 200;
    private static final int ENOUGH_WORDS = 4;

    /** The line that says it all; null if the lines below do, together. */
    private final @Nullable Line line;

    private final Block block;
    private @Nullable String text;

    private Meaning(@Nullable Line line, Block block) {
        this.line = line;
        this.block = block;
    }

    /** The meaning that a finding points to. */
    static Meaning of(Entry entry, Finding finding) {
        if (!finding.meaning().isEmpty()) {
            return new Meaning(finding.meaning(), entry.block());
        }
        return new Meaning(labelled(entry).orElse(null), entry.block());
    }

    /** What the text below an entry says first: its first paragraph, or all of it if it begins with none. */
    static Meaning opening(Entry entry) {
        Optional<Line> first = entry.block().body().stream()
                .filter(child -> !child.line().isEmpty() || !child.children().isEmpty())
                .findFirst()
                .filter(child -> child.is(Block.Kind.PARAGRAPH))
                .map(Block::line);
        return new Meaning(labelled(entry).or(() -> first).orElse(null), entry.block());
    }

    /** The defining words as plain text. */
    String text() {
        String known = text;
        if (known == null) {
            known = line != null ? line.text() : block.textBelow(LONGEST);
            text = known;
        }
        return known;
    }

    /** Whether the text has at most so many characters. */
    boolean isShort(int longest) {
        return (line == null || line.span().length() <= longest) && text().length() <= longest;
    }

    /** Whether it has so many words that it may say what something is; a value has few. */
    boolean isTelling() {
        return openingWords().size() >= ENOUGH_WORDS;
    }

    /** The words at the beginning, or all of them. */
    List<Word> openingWords() {
        return line != null ? Names.wordsOf(line) : block.wordsBelow(OPENING);
    }

    /** Adds what the look of it says about it being a definition. */
    void weigh(Lexis lexis, Odds odds) {
        List<Word> words = openingWords();
        if (line == null && words.isEmpty()) {
            odds.add(-1500, "nothing is said of it");
        } else {
            MeaningShape.weigh(line != null ? line.text() : block.textBelow(OPENING), words, lexis, odds);
        }
    }

    /** The part after a label that announces it, in a line right below: {@code Definition: d}. */
    private static Optional<Line> labelled(Entry entry) {
        Phrases labels = entry.lexis().get(Topic.DEFINITION_LABELS);
        boolean card = Questions.isFront(entry.line());
        for (Block child : entry.block().body()) {
            Line line = child.line();
            Optional<Line> back = card ? Questions.back(line) : Optional.empty();
            if (back.isPresent() && !back.get().isEmpty()) {
                return back;
            }
            boolean announced = labels.mayBeIn(line.passage()) && labels.match(Names.wordsOf(line), 0) > 0;
            Optional<Separator> separator = announced ? Separator.first(line) : Optional.empty();
            if (separator.isPresent()) {
                Line label = line.part(line.start(), separator.get().span().start());
                Line rest = line.from(separator.get().span().end());
                boolean defines = labels.matchesAll(Names.wordsOf(label));
                if (defines && !rest.isEmpty()) {
                    return Optional.of(rest);
                }
            }
        }
        return Optional.empty();
    }
}
