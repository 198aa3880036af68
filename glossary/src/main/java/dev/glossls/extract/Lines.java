package dev.glossls.extract;

import dev.glossls.text.Characters;
import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Divides a paragraph where its writer meant several blocks: lines that begin with a bullet but no blank after it, terms
 * with their definition below after a colon, a question or a line in bold with its answer below, lines that each begin with
 * a term and a sign.
 */
final class Lines {
    private static final String BULLETS = "-–—•●○▪◦‣·・*➢➤►✓✔";
    private static final String ARROWS = "→⇒➔➜⟶";
    private static final int FEWEST_ENTRIES = 2;
    /** So many entries make a list, as if they had bullets. */
    private static final int FEWEST_ITEMS = 3;

    private static final int LONGEST_NAME = 50;
    private static final int SHORTEST_WRAPPED = 45;
    private static final int MOST_WORDS = 5;

    private Lines() {}

    /** The blocks of a paragraph: mostly one. */
    static List<Block> of(InlineReader.Inlines inlines, String source, Span span) {
        Line whole = inlines.line();
        if (inlines.lineStarts().isEmpty() && !isBulleted(whole)) {
            return List.of(Block.leaf(Block.Kind.PARAGRAPH, whole, span));
        }
        List<Line> lines = divide(whole, inlines.lineStarts());
        if (lines.stream().skip(1).anyMatch(Lines::isDefinition)) {
            return definitionList(lines);
        }
        if (lines.stream().anyMatch(Lines::isBulleted)) {
            return items(lines, source);
        }
        return headed(lines, source);
    }

    /** A question or a line in bold heads the lines after it; else every line that begins as an entry is one. */
    private static List<Block> headed(List<Line> lines, String source) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Line first = lines.get(0);
        List<Line> rest = lines.subList(1, lines.size());
        boolean heads =
                !rest.isEmpty() && (isQuestion(first) || Outline.isAllBold(first) || isCard(first, rest.get(0)));
        if (heads) {
            return List.of(leaf(Block.Kind.PARAGRAPH, List.of(first)).with(headed(rest, source)));
        }
        return entries(lines, source);
    }

    /** Lines that begin as entries do, each with the lines that go on with it; one block if there are no such lines. */
    private static List<Block> entries(List<Line> lines, String source) {
        boolean bold = lines.stream().filter(Lines::isBoldEntry).count() >= FEWEST_ENTRIES;
        boolean plain = lines.stream().filter(Lines::isPlainEntry).count() >= FEWEST_ENTRIES;
        boolean all = lines.size() >= FEWEST_ENTRIES && lines.stream().allMatch(Lines::beginsWithName);
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 1; i < lines.size(); i++) {
            boolean begins = all
                    || (bold && isBoldEntry(lines.get(i)))
                    || (plain && isPlainEntry(lines.get(i)) && isClosed(lines.get(i - 1)));
            if (begins) {
                starts.add(i);
            }
        }
        Block.Kind kind = starts.size() >= FEWEST_ITEMS ? Block.Kind.ITEM : Block.Kind.PARAGRAPH;
        List<Block> blocks = new ArrayList<>();
        for (int k = 0; k < starts.size(); k++) {
            int end = k + 1 < starts.size() ? starts.get(k + 1) : lines.size();
            blocks.add(entry(kind, lines.subList(starts.get(k), end), source));
        }
        return blocks;
    }

    /** An entry: its line and those that go on with it, and below them what arrows point to. */
    private static Block entry(Block.Kind kind, List<Line> lines, String source) {
        int end = 1;
        while (end < lines.size() && !isPointed(lines.get(end))) {
            end++;
        }
        Block block = leaf(kind, lines.subList(0, end));
        return end == lines.size() ? block : block.with(items(lines.subList(end, lines.size()), source));
    }

    private static Block leaf(Block.Kind kind, List<Line> lines) {
        Line text = lines.get(0).to(lines.get(lines.size() - 1).end());
        return Block.leaf(kind, text, text.source());
    }

    private static List<Line> divide(Line whole, List<Integer> starts) {
        List<Line> lines = new ArrayList<>();
        int from = whole.start();
        for (int start : starts) {
            lines.add(whole.part(from, Math.min(start, whole.end())));
            from = Math.min(start, whole.end());
        }
        lines.add(whole.part(from, whole.end()));
        lines.removeIf(Line::isEmpty);
        return lines;
    }

    private static boolean isDefinition(Line line) {
        return line.span().length() > 2 && line.at(line.start()) == ':' && Line.isBlank(line.at(line.start() + 1));
    }

    private static boolean isBulleted(Line line) {
        if (line.span().length() < 3 || BULLETS.indexOf(line.at(line.start())) < 0) {
            return false;
        }
        char next = line.at(line.start() + 1);
        return Character.isLetterOrDigit(next)
                || next == ' '
                || line.markAt(line.start() + 1).isPresent();
    }

    /** Whether a line begins with an arrow, as items do in notes taken fast. */
    private static boolean isPointed(Line line) {
        return ARROWS.indexOf(line.at(line.start())) >= 0 || line.startsWith("->", line.start());
    }

    /** Whether two lines are the sides of a card: {@code Q: …} and {@code A: …}. */
    private static boolean isCard(Line front, Line back) {
        return Questions.isFront(front) && Questions.back(back).isPresent();
    }

    private static boolean isQuestion(Line line) {
        return "?？".indexOf(line.at(line.end() - 1)) >= 0;
    }

    /** Whether a line begins with a name in bold and a sign. */
    private static boolean isBoldEntry(Line line) {
        Optional<Mark> mark = line.markAt(line.start()).filter(found -> found.kind() == Mark.Kind.BOLD);
        Optional<Separator> separator = mark.isEmpty() ? Optional.empty() : Separator.first(line);
        boolean signed = separator.isPresent() && separator.get().span().start() <= line.start() + LONGEST_NAME;
        return signed || mark.filter(found -> isRunIn(line, found)).isPresent();
    }

    /** Whether a name in bold ends with a full stop, and more follows. */
    private static boolean isRunIn(Line line, Mark mark) {
        int end = mark.span().end();
        return mark.span().length() <= LONGEST_NAME && end < line.end() && ".。".indexOf(line.at(end - 1)) >= 0;
    }

    /** Whether a line begins with a short name and a sign; what may be the middle of a sentence begins with a small letter. */
    private static boolean isPlainEntry(Line line) {
        return !Character.isLowerCase(line.at(line.start())) && beginsWithName(line);
    }

    private static boolean beginsWithName(Line line) {
        Optional<Separator> separator = Separator.first(line);
        if (separator.isEmpty() || separator.get().span().start() > line.start() + LONGEST_NAME) {
            return false;
        }
        Line name = line.part(line.start(), separator.get().span().start());
        return Names.wordsOf(name).size() <= MOST_WORDS || Characters.isUnspaced(line.at(line.start()));
    }

    /** Whether a line ends where a sentence or an entry may end, or too early to be wrapped: the next one is no part of it. */
    private static boolean isClosed(Line line) {
        return line.span().length() < SHORTEST_WRAPPED
                || ".!?:;)。！？：；）".indexOf(line.at(line.end() - 1)) >= 0
                || isPlainEntry(line)
                || isPointed(line);
    }

    /** Terms, each with the lines that define it. */
    private static List<Block> definitionList(List<Line> lines) {
        List<Block> blocks = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            Line term = lines.get(i++);
            List<Block> definitions = new ArrayList<>();
            while (i < lines.size() && (definitions.isEmpty() ? isDefinition(lines.get(i)) : !startsNext(lines, i))) {
                Line line = lines.get(i++);
                Line text = isDefinition(line) ? line.from(line.start() + 1) : line;
                definitions.add(Block.leaf(Block.Kind.PARAGRAPH, text, text.source()));
            }
            Block.Kind kind = definitions.isEmpty() ? Block.Kind.PARAGRAPH : Block.Kind.DEFINED;
            blocks.add(Block.leaf(kind, term, term.source()).with(definitions));
        }
        return blocks;
    }

    private static boolean startsNext(List<Line> lines, int i) {
        return !isDefinition(lines.get(i)) && i + 1 < lines.size() && isDefinition(lines.get(i + 1));
    }

    /** Items by their indentation; a line without a bullet goes on with the item before it. */
    private static List<Block> items(List<Line> lines, String source) {
        List<Block> blocks = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            Line line = lines.get(i);
            if (!isBulleted(line) && !isPointed(line)) {
                blocks.add(Block.leaf(Block.Kind.PARAGRAPH, line, line.source()));
                i++;
                continue;
            }
            int end = i + 1;
            while (end < lines.size() && indentation(lines.get(end), source) > indentation(line, source)) {
                end++;
            }
            Line text = line.from(line.start() + (line.startsWith("->", line.start()) ? 2 : 1));
            blocks.add(Block.leaf(Block.Kind.ITEM, text, text.source()).with(items(lines.subList(i + 1, end), source)));
            i = end;
        }
        return blocks;
    }

    private static int indentation(Line line, String source) {
        int start = line.source().start();
        int i = start;
        while (i > 0 && source.charAt(i - 1) != '\n' && source.charAt(i - 1) != '\r') {
            i--;
        }
        int columns = 0;
        while (i < start && Character.isWhitespace(source.charAt(i))) {
            columns += source.charAt(i) == '\t' ? 4 : 1;
            i++;
        }
        return columns;
    }
}
