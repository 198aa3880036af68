package dev.glossls.extract;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A block and where it stands.
 *
 * @param block the block
 * @param parent the entry that it belongs to, null for a block of the first level
 * @param siblings the blocks on its level, itself among them
 * @param lexis the words of the note's languages
 */
record Entry(Block block, @Nullable Entry parent, List<Block> siblings, Lexis lexis) {
    Entry {
        siblings = List.copyOf(siblings);
    }

    Line line() {
        return block.line();
    }

    Optional<Entry> above() {
        return Optional.ofNullable(parent);
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
