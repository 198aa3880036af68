package dev.glossls.extract;

import dev.glossls.note.Passage;
import dev.glossls.note.Prose;
import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Reads the CommonMark tree of a note into the blocks that the rules see, and the passages that mentions stand in. */
final class BlockReader {
    private final Blanking note;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Span> code = new ArrayList<>();
    private final HtmlAsMarkdown asMarkdown = new HtmlAsMarkdown();

    private BlockReader(Blanking note) {
        this.note = note;
    }

    /**
     * A note divided into blocks.
     *
     * @param blocks the blocks of the first level, headings with their sections below them
     * @param prose where terms are looked for
     * @param html what Markdown the tags in it stand for
     */
    record Blocks(List<Block> blocks, Prose prose, HtmlAsMarkdown html) {
        Blocks {
            blocks = List.copyOf(blocks);
        }
    }

    static Blocks read(Node document, Blanking note) {
        BlockReader reader = new BlockReader(note);
        List<Block> blocks = reader.children(document);
        return new Blocks(blocks, new Prose(reader.passages, reader.code), reader.asMarkdown);
    }

    private List<Block> children(Node parent) {
        List<Block> blocks = new ArrayList<>();
        HtmlBlocks html = new HtmlBlocks(note, blocks, passages::add, asMarkdown);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlBlock) {
                html.read(node);
            } else {
                read(node, blocks);
            }
        }
        return Outline.nest(Callout.filled(blocks, note.text()));
    }

    private void read(Node node, List<Block> blocks) {
        Span span = SourceSpans.of(node);
        if (node instanceof Heading heading) {
            blocks.add(new Block(
                    Block.Kind.HEADING, heading.getLevel(), inlines(node).line(), span, List.of()));
        } else if (node instanceof Paragraph) {
            boolean held = node.getParent() instanceof BlockQuote || node.getParent() instanceof ListItem;
            blocks.addAll(held ? Lines.of(inlines(node), note.text(), span) : paragraph(inlines(node), span));
        } else if (node instanceof ListBlock) {
            List<Block> items = new ArrayList<>();
            for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
                Block block = headed(item, Block.Kind.ITEM);
                items.add(Callout.of(block, note.text()).orElse(block));
            }
            addItems(node, items, blocks);
        } else if (node instanceof BlockQuote) {
            blocks.add(quote(node));
        } else if (node instanceof TableBlock) {
            blocks.add(new Block(Block.Kind.TABLE, 0, nothing(span), span, rows(node)));
        } else if (!(node instanceof LinkReferenceDefinition)) {
            blocks.add(Block.leaf(Block.Kind.OTHER, nothing(span), span));
        }
    }

    /** The blocks of a paragraph, of which the first may be the head of a callout that no quote holds. */
    private List<Block> paragraph(InlineReader.Inlines inlines, Span span) {
        Optional<Block> callout = Callout.of(Block.leaf(Block.Kind.PARAGRAPH, inlines.line(), span), note.text());
        if (callout.isEmpty()) {
            return Lines.of(inlines, note.text(), span);
        }
        Line title = callout.get().line();
        List<Block> below = new ArrayList<>();
        for (Block rest : callout.get().children()) {
            List<Integer> starts = inlines.lineStarts().stream()
                    .filter(start -> start > rest.line().start())
                    .toList();
            InlineReader.Inlines lines = new InlineReader.Inlines(rest.line(), starts, List.of());
            below.addAll(Lines.of(lines, note.text(), rest.span()));
        }
        return List.of(new Block(Block.Kind.CALLOUT, 0, title, span, below));
    }

    /** A list with bullets right after a numbered item that has no parts: they are its parts, though not indented. */
    private static void addItems(Node list, List<Block> items, List<Block> blocks) {
        Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        boolean bulleted = list instanceof BulletList && list.getPrevious() instanceof OrderedList;
        if (last != null
                && bulleted
                && last.is(Block.Kind.ITEM)
                && last.children().isEmpty()) {
            blocks.set(blocks.size() - 1, last.with(items));
        } else {
            blocks.addAll(items);
        }
    }

    /** A block whose first paragraph is its own line. */
    private Block headed(Node node, Block.Kind kind) {
        Span span = SourceSpans.of(node);
        return Block.headed(kind, span, nothing(span), children(node));
    }

    private Block quote(Node node) {
        Block quote = headed(node, Block.Kind.QUOTE);
        return Callout.of(quote, note.text()).orElse(quote);
    }

    private List<Block> rows(Node table) {
        List<Block> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead || part instanceof TableBody) {
                for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                    if (row instanceof TableRow) {
                        rows.add(row(row));
                    }
                }
            }
        }
        return rows;
    }

    private Block row(Node row) {
        List<Block> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(Block.leaf(Block.Kind.CELL, inlines(cell).line(), SourceSpans.of(cell)));
        }
        Span span = SourceSpans.of(row);
        return new Block(Block.Kind.ROW, 0, nothing(span), span, cells);
    }

    private InlineReader.Inlines inlines(Node block) {
        InlineReader.Inlines inlines = InlineReader.read(block, note);
        if (!inlines.line().isEmpty()) {
            passages.add(inlines.line().passage());
        }
        code.addAll(inlines.code());
        return inlines;
    }

    private static Line nothing(Span span) {
        return Line.none(span.start());
    }
}
