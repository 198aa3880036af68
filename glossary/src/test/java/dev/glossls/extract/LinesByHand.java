package dev.glossls.extract;

import dev.glossls.note.Passage;
import dev.glossls.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lines of plain text, and the words of all languages, for tests of single rules. */
final class LinesByHand {
    static final Lexis LEXIS = Lexis.of(Set.of());

    private LinesByHand() {}

    static Line line(String text) {
        return Line.of(Passage.verbatim(text, new Span(0, text.length())), List.of());
    }

    /** The blocks of the first level of a note. */
    static List<Block> blocks(String source) {
        Blanking note = Blanking.of(source);
        return BlockReader.read(NoteParser.parse(note.text()), note).blocks();
    }

    /** Blocks by kind and text, what is below in brackets. */
    static String outline(List<Block> blocks) {
        StringBuilder outline = new StringBuilder();
        for (Block block : blocks) {
            outline.append(outline.isEmpty() ? "" : " ")
                    .append(block.kind().name().toLowerCase(Locale.ROOT))
                    .append(
                            block.line().isEmpty()
                                    ? ""
                                    : ":" + block.line().text().replace(' ', '_'));
            if (!block.children().isEmpty()) {
                outline.append('[').append(outline(block.children())).append(']');
            }
        }
        return outline.toString();
    }
}
