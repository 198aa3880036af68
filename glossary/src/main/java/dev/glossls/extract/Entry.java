package dev.glossls.extract;

import dev.glossls.text.Word;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A block and where it stands, and what most rules ask about its line, found out once. */
final class Entry {
    private final Block block;
    private final @Nullable Entry parent;
    private final List<Block> siblings;
    private final Lexis lexis;
    private final boolean explained;
    private final Line counted;
    private final Optional<Separator> separator;
    private final List<Word> words;

    /**
     * @param block the block
     * @param parent the entry that it belongs to, null for a block of the first level
     * @param siblings the blocks on its level, itself among them
     * @param lexis the words of the note's languages
     * @param explained whether the grounds of all odds are kept
     */
    Entry(Block block, @Nullable Entry parent, List<Block> siblings, Lexis lexis, boolean explained) {
        this.block = block;
        this.parent = parent;
        this.siblings = siblings;
        this.lexis = lexis;
        this.explained = explained;
        this.counted = Numbering.off(block.line());
        this.separator = Separator.first(counted);
        this.words = Names.wordsOf(counted);
    }

    Block block() {
        return block;
    }

    Line line() {
        return block.line();
    }

    List<Block> siblings() {
        return siblings;
    }

    Lexis lexis() {
        return lexis;
    }

    /** The line without the sign, number or letter that counts it. */
    Line counted() {
        return counted;
    }

    /** The words of the line without what counts it. */
    List<Word> words() {
        return words;
    }

    /** The first separator of the line without what counts it. */
    Optional<Separator> separator() {
        return separator;
    }

    /** Odds with a first ground. */
    Odds odds(int weight, String ground) {
        return (explained ? Odds.explained() : Odds.summed()).add(weight, ground);
    }

    boolean isExplained() {
        return explained;
    }

    Optional<Entry> above() {
        return Optional.ofNullable(parent);
    }

    /** Where the block begins that this one belongs to, in the source; -1 for a block of the first level. */
    int headStart() {
        return parent == null ? -1 : parent.block.span().start();
    }

    /** The nearest heading above, which may be a line set in bold. */
    Optional<Entry> heading() {
        for (Entry entry = parent; entry != null; entry = entry.parent) {
            if (entry.block.is(Block.Kind.HEADING)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
