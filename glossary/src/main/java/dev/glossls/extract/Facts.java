package dev.glossls.extract;

import dev.glossls.note.Broader;
import dev.glossls.note.Definition;
import dev.glossls.note.Evidence;
import dev.glossls.text.LineIndex;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the facts of a note from its blocks and the candidates in them. */
final class Facts {
    private static final int ACRONYM = 1000;
    private static final int LEVEL = 600;

    private final String source;
    private final LineIndex lines;
    private final BlockReader.Blocks blocks;
    private final Lexis lexis;
    private final AcronymPairs pairs;
    private final List<Candidate> candidates;
    private final List<Hierarchy.Level> levels;

    Facts(String source, BlockReader.Blocks blocks, List<Candidate> candidates, Lexis lexis) {
        this.source = blocks.html().in(source);
        this.lines = LineIndex.of(source);
        this.blocks = blocks;
        this.lexis = lexis;
        this.pairs = AcronymPairs.in(blocks.prose().passages());
        this.candidates = candidates;
        this.levels = levels();
    }

    /** The definitions of the note, in the order of their names; what becomes of each candidate is told, if anybody asks. */
    List<Definition> definitions(@Nullable Considered considered) {
        Phrasings phrasings = new Phrasings(blocks.prose().passages());
        MoreNames moreNames = new MoreNames(lexis, pairs, phrasings);
        Acceptance acceptance = new Acceptance(source, lines, moreNames, considered);
        List<Definition> definitions = new ArrayList<>(acceptance.of(candidates, Context.of(candidates, lexis)));
        if (!pairs.all().isEmpty() || !levels.isEmpty()) {
            addMentioned(definitions, considered);
        }
        definitions.sort(Comparator.comparing(Definition::nameSpan));
        return definitions;
    }

    /** Adds the terms that are not defined, but expanded or put above others. */
    private void addMentioned(List<Definition> definitions, @Nullable Considered considered) {
        Set<TermKey> known = new HashSet<>();
        definitions.forEach(definition -> definition.names().forEach(name -> known.add(TermKey.of(name))));
        for (AcronymPairs.Pair pair : pairs.all()) {
            boolean isNew =
                    !known.contains(TermKey.of(pair.longName())) && !known.contains(TermKey.of(pair.shortName()));
            if (isNew && TermFilter.admits(pair.longName(), lexis)) {
                Definition expansion = expansion(pair);
                definitions.add(expansion);
                if (considered != null) {
                    considered.mentioned(expansion, pair.passage().span(), "is expanded in brackets");
                }
                known.add(TermKey.of(pair.shortName()));
            }
        }
        for (Hierarchy.Level level : levels) {
            if (!known.contains(TermKey.of(level.name().text()))) {
                Definition named = named(level);
                definitions.add(named);
                if (considered != null) {
                    Span line = level.name().passage().span();
                    considered.mentioned(named, line, "stands in a line of broader and narrower terms");
                }
            }
        }
    }

    /** What the note says to be a kind of what, in order. */
    List<Broader> broader() {
        List<Broader> broader = new ArrayList<>(Hierarchy.broader(levels));
        for (Candidate candidate : candidates) {
            KindOf.in(candidate, lexis).ifPresent(broader::add);
        }
        addKinds(blocks.blocks(), broader);
        broader.removeIf(said -> TermKey.of(said.narrower()).equals(TermKey.of(said.broader())));
        broader.sort(Comparator.comparing(Broader::span));
        return broader;
    }

    private void addKinds(List<Block> siblings, List<Broader> broader) {
        for (Block block : siblings) {
            if (!block.is(Block.Kind.HEADING) && !block.line().isEmpty()) {
                broader.addAll(KindOf.in(block.line(), lexis));
            }
            addKinds(block.children(), broader);
        }
    }

    private List<Hierarchy.Level> levels() {
        List<Block> hierarchies = new ArrayList<>();
        addHierarchies(blocks.blocks(), hierarchies);
        List<Hierarchy.Level> found = new ArrayList<>();
        if (!hierarchies.isEmpty()) {
            Set<TermKey> known = new HashSet<>();
            candidates.forEach(candidate -> known.add(candidate.key()));
            addHeadings(blocks.blocks(), known);
            hierarchies.forEach(block -> found.addAll(Hierarchy.levels(block, known, lexis)));
        }
        return found;
    }

    private static void addHierarchies(List<Block> siblings, List<Block> hierarchies) {
        for (Block block : siblings) {
            if (Hierarchy.isIn(block)) {
                hierarchies.add(block);
            }
            addHierarchies(block.children(), hierarchies);
        }
    }

    private static void addHeadings(List<Block> siblings, Set<TermKey> known) {
        for (Block block : siblings) {
            if (block.is(Block.Kind.HEADING)) {
                known.add(TermKey.of(block.line().text()));
            }
            addHeadings(block.children(), known);
        }
    }

    /** A term that is only known by its acronym: shown with the sentence that expands it. */
    private Definition expansion(AcronymPairs.Pair pair) {
        Span name = pair.passage().source(pair.longForm());
        List<String> names = List.of(pair.longName(), pair.shortName());
        return new Definition(names, name, name, lines.lineAt(name.start()), "", "", new Evidence("acronym", ACRONYM));
    }

    private Definition named(Hierarchy.Level level) {
        Span name = level.name().source();
        List<String> names = List.of(level.name().text());
        return new Definition(names, name, name, lines.lineAt(name.start()), "", "", new Evidence("hierarchy", LEVEL));
    }
}
