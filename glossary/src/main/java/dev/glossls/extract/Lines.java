package dev.glossls.extract;

import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides a paragraph where its writer meant several blocks: lines that begin with a bullet but no blank after it, terms
 * with their definition below after a colon, lines that each begin with a term set in bold.
 */
final class Lines {
    private static final String BULLETS = "-–•●○▪◦‣·*➢➤►✓✔";

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
        if (lines.size() > 1 && lines.stream().allMatch(Lines::isHeaded)) {
            return lines.stream()
                    .map(line -> Block.leaf(Block.Kind.PARAGRAPH, line, line.source()))
                    .toList();
        }
        return List.of(Block.leaf(Block.Kind.PARAGRAPH, whole, span));
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

    private static boolean isHeaded(Line line) {
        return line.markAt(line.start()).map(Mark::kind).orElse(Mark.Kind.LINK) == Mark.Kind.BOLD
                || Separator.first(line).isPresent();
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
            if (!isBulleted(line)) {
                blocks.add(Block.leaf(Block.Kind.PARAGRAPH, line, line.source()));
                i++;
                continue;
            }
            int end = i + 1;
            while (end < lines.size() && indentation(lines.get(end), source) > indentation(line, source)) {
                end++;
            }
            Line text = line.from(line.start() + 1);
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
