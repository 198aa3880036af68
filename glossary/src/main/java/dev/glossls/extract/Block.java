package dev.glossls.extract;

import dev.glossls.text.Span;
import dev.glossls.text.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of a note as the rules see it: a line of text and what belongs below it.
 *
 * @param kind what it is
 * @param level the level of a heading, 1 to 6; 0 for other blocks
 * @param line its own text; empty where it only holds other blocks
 * @param span its place in the source, with everything below it
 * @param children what belongs to it, in order: nested items, following paragraphs, the body of a heading
 */
record Block(Kind kind, int level, Line line, Span span, List<Block> children) {
    Block {
        children = List.copyOf(children);
    }

    /** The kinds of blocks. */
    enum Kind {
        HEADING,
        /** Running text, also a line that heads what follows it. */
        PARAGRAPH,
        ITEM,
        /** The term of a definition list; its children are the definitions. */
        DEFINED,
        CALLOUT,
        QUOTE,
        TABLE,
        ROW,
        CELL,
        /** Code, a rule, the end of what can be folded away: nothing to read. */
        OTHER
    }

    static Block leaf(Kind kind, Line line, Span span) {
        return new Block(kind, 0, line, span, List.of());
    }

    /** A block whose first paragraph is its own line; another line if it begins with none. */
    static Block headed(Kind kind, Span span, Line otherwise, List<Block> children) {
        if (children.isEmpty() || !children.get(0).is(Kind.PARAGRAPH)) {
            return new Block(kind, 0, otherwise, span, children);
        }
        List<Block> below = new ArrayList<>(children.get(0).children);
        below.addAll(children.subList(1, children.size()));
        return new Block(kind, 0, children.get(0).line, span, below);
    }

    Block with(List<Block> others) {
        return new Block(
                kind, level, line, others.isEmpty() ? span : span.join(others.get(others.size() - 1).span), others);
    }

    /** By the place alone: a hash over all components would walk through everything below. */
    @Override
    public int hashCode() {
        return span.hashCode();
    }

    /** Whether this is the very same block: no two blocks of a note are alike. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** The text below this block, block by block, headings and code left out, cut after so many characters. */
    String textBelow(int longest) {
        StringBuilder text = new StringBuilder();
        appendBelow(text, longest);
        return text.toString();
    }

    private void appendBelow(StringBuilder text, int longest) {
        for (Block child : children) {
            if (text.length() > longest || child.kind == Kind.HEADING) {
                return;
            }
            if (!child.line.isEmpty()) {
                text.append(text.isEmpty() ? "" : " ").append(child.line.text());
            }
            child.appendBelow(text, longest);
        }
    }

    /** The words below this block, line by line, up to the line that brings the text below to so many characters. */
    List<Word> wordsBelow(int enough) {
        for (Block child : children) {
            if (child.is(Kind.HEADING) || child.is(Kind.TABLE)) {
                break;
            }
            if (child.line.span().length() >= enough) {
                return Names.wordsOf(child.line);
            }
            if (!child.line.isEmpty()) {
                break;
            }
        }
        List<Word> words = new ArrayList<>();
        addWordsBelow(words, enough);
        return words;
    }

    private int addWordsBelow(List<Word> words, int enough) {
        int missing = enough;
        for (Block child : children) {
            if (missing <= 0 || child.kind == Kind.HEADING || child.kind == Kind.TABLE) {
                return missing;
            }
            if (!child.line.isEmpty()) {
                words.addAll(Names.wordsOf(child.line));
                missing -= child.line.span().length();
            }
            missing = child.addWordsBelow(words, missing);
        }
        return missing;
    }

    /** What belongs to this block before the first heading below it. */
    List<Block> body() {
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i).kind == Kind.HEADING) {
                return children.subList(0, i);
            }
        }
        return children;
    }
}
