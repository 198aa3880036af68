package dev.glossls.extract;

import java.util.ArrayList;
import java.util.List;

/** Puts blocks below the one that heads them: sections below headings, lists below the line that leads to them. */
final class Outline {
    private static final int LONGEST_HEAD = 60;
    private static final int MOST_WORDS = 4;

    private Outline() {}

    /** The same blocks in order, each below its head. */
    static List<Block> nest(List<Block> blocks) {
        return sections(blocks, 0, blocks.size());
    }

    private static List<Block> sections(List<Block> blocks, int start, int end) {
        List<Block> nested = new ArrayList<>();
        int i = start;
        while (i < end) {
            Block block = blocks.get(i);
            int next = i + 1;
            if (block.is(Block.Kind.HEADING)) {
                while (next < end && !endsSection(block, blocks.get(next))) {
                    next++;
                }
                nested.add(block.with(sections(blocks, i + 1, next)));
            } else if (block.children().isEmpty() && isHead(block)) {
                boolean leads = !isAllBold(block.line());
                while (next < end && !endsPart(blocks.get(next)) && !(leads && isNext(blocks, i, next))) {
                    next++;
                }
                nested.add(block.with(sections(blocks, i + 1, next)));
            } else if (block.is(Block.Kind.PARAGRAPH) && leadsToList(block)) {
                while (next < end && blocks.get(next).is(Block.Kind.ITEM)) {
                    next++;
                }
                List<Block> below = new ArrayList<>(block.children());
                below.addAll(sections(blocks, i + 1, next));
                nested.add(block.with(below));
            } else {
                nested.add(block);
            }
            i = next;
        }
        return nested;
    }

    private static boolean endsSection(Block heading, Block block) {
        return block.is(Block.Kind.HEADING) && block.level() <= heading.level();
    }

    /** A paragraph that stands for a heading: all of it bold, or a short line with a colon at its end. */
    private static boolean isHead(Block block) {
        Line line = block.line();
        if (!block.is(Block.Kind.PARAGRAPH) || line.isEmpty() || line.span().length() > LONGEST_HEAD) {
            return false;
        }
        char last = line.at(line.end() - 1);
        boolean leads = (last == ':' || last == '：') && Names.wordsOf(line).size() <= MOST_WORDS;
        return isAllBold(line) || leads || isNumbered(line);
    }

    /** Whether a line begins with a number of several parts: {@code 1.2. T}. */
    private static boolean isNumbered(Line line) {
        int i = line.start();
        int dots = 0;
        while (i < line.end() && (Character.isDigit(line.at(i)) || line.at(i) == '.')) {
            dots += line.at(i) == '.' && i > line.start() ? 1 : 0;
            i++;
        }
        boolean parts = dots >= 2 || (dots == 1 && i > line.start() && line.at(i - 1) != '.');
        return parts && i + 1 < line.end() && Line.isBlank(line.at(i)) && Character.isUpperCase(line.at(i + 1));
    }

    /** Whether a line is all bold, but for a number before it and a sign behind it. */
    static boolean isAllBold(Line line) {
        return isBoldFrom(line.start(), line) || isBoldFrom(Numbering.off(line).start(), line);
    }

    private static boolean isBoldFrom(int start, Line line) {
        int end = line.markAt(start)
                .filter(mark -> mark.kind() == Mark.Kind.BOLD)
                .map(mark -> mark.span().end())
                .orElse(start);
        return end > start && line.from(end).span().length() <= 1;
    }

    /** Whether a block stands after the list that a line with a colon leads to: it is the next thing said. */
    private static boolean isNext(List<Block> blocks, int head, int index) {
        return index > head + 1
                && blocks.get(index - 1).is(Block.Kind.ITEM)
                && !blocks.get(index).is(Block.Kind.ITEM);
    }

    private static boolean endsPart(Block block) {
        return block.is(Block.Kind.HEADING)
                || isHead(block)
                || isBoldEntry(block)
                || (block.is(Block.Kind.OTHER)
                        && block.line().isEmpty()
                        && block.children().isEmpty()
                        && isRule(block));
    }

    /** A paragraph that begins with a term in bold and a sign is an entry, on the level of what would head it. */
    private static boolean isBoldEntry(Block block) {
        Line line = block.line();
        return block.is(Block.Kind.PARAGRAPH)
                && !line.isEmpty()
                && line.markAt(line.start())
                        .filter(mark -> mark.kind() == Mark.Kind.BOLD)
                        .filter(mark -> Separator.after(line, mark.span().end()).isPresent()
                                || line.at(mark.span().end() - 1) == ':')
                        .isPresent();
    }

    private static boolean isRule(Block block) {
        return block.span().length() <= 10;
    }

    /** Whether the list after a paragraph belongs to it: the paragraph ends with a colon or begins with a term in bold. */
    private static boolean leadsToList(Block block) {
        if (!block.children().isEmpty()) {
            Line last = block.children().get(block.children().size() - 1).line();
            return !last.isEmpty() && ":：".indexOf(last.at(last.end() - 1)) >= 0;
        }
        Line line = block.line();
        if (line.isEmpty()) {
            return false;
        }
        char last = line.at(line.end() - 1);
        boolean bold = line.markAt(line.start())
                .filter(mark -> mark.kind() == Mark.Kind.BOLD)
                .isPresent();
        return last == ':' || last == '：' || bold;
    }
}
