package dev.glossls.extract;

import dev.glossls.note.Broader;
import dev.glossls.note.Way;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads lines that order concepts from broad to narrow: {@code A > B > C}, alone in their block. */
final class Hierarchy {
    private static final int FEWEST = 3;
    private static final int FEWEST_KNOWN = 2;
    private static final String SIGNS = ">›→⊃»";

    private Hierarchy() {}

    /**
     * One level of a hierarchy.
     *
     * @param name the concept
     * @param above the concept over it, empty for the broadest
     */
    record Level(Line name, Line above) {}

    /** Whether a block is written as a hierarchy: only then it is worth asking for its levels. */
    static boolean isIn(Block block) {
        boolean text = block.is(Block.Kind.PARAGRAPH) || block.is(Block.Kind.ITEM);
        return text && block.children().isEmpty() && hasSigns(block.line());
    }

    /** The levels of a block, broadest first; none if it is no hierarchy of things that the note speaks of. */
    static List<Level> levels(Block block, Set<TermKey> known, Lexis lexis) {
        List<Line> parts = parts(block.line());
        if (parts.size() < FEWEST || !parts.stream().allMatch(part -> isConcept(part, lexis))) {
            return List.of();
        }
        if (parts.stream()
                        .filter(part -> known.contains(TermKey.of(part.text())))
                        .count()
                < FEWEST_KNOWN) {
            return List.of();
        }
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Line above = i == 0
                    ? parts.get(0).part(parts.get(0).start(), parts.get(0).start())
                    : parts.get(i - 1);
            levels.add(new Level(parts.get(i), above));
        }
        return levels;
    }

    /** What the levels say about narrower and broader. */
    static List<Broader> broader(List<Level> levels) {
        List<Broader> broader = new ArrayList<>();
        for (Level level : levels) {
            if (!level.above().isEmpty()) {
                Span span = level.above().source().join(level.name().source());
                broader.add(new Broader(level.name().text(), level.above().text(), Way.CHAIN, span));
            }
        }
        return broader;
    }

    private static boolean hasSigns(Line line) {
        int signs = 0;
        for (int i = line.start(); i < line.end() && signs < FEWEST - 1; i++) {
            char c = line.at(i);
            boolean sign = (c == '>' || c > 0xA0) && SIGNS.indexOf(c) >= 0;
            signs += sign ? 1 : 0;
        }
        return signs == FEWEST - 1;
    }

    private static List<Line> parts(Line line) {
        List<Line> parts = new ArrayList<>();
        int from = line.start();
        for (int i = line.start(); i < line.end(); i++) {
            if (SIGNS.indexOf(line.at(i)) >= 0) {
                parts.add(line.part(from, i));
                from = i + 1;
            }
        }
        parts.add(line.from(from));
        return parts;
    }

    private static boolean isConcept(Line part, Lexis lexis) {
        boolean letters = part.text().chars().allMatch(c -> Character.isLetter(c) || " -'’/&+".indexOf(c) >= 0);
        return !part.isEmpty()
                && Character.isLetter(part.at(part.end() - 1))
                && letters
                && TermFilter.weigh(part.text(), Names.wordsOf(part), lexis) > -1500;
    }
}
