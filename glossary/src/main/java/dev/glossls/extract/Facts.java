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
        this.source = source;
        this.lines = LineIndex.of(source);
        this.blocks = blocks;
        this.lexis = lexis;
        this.pairs = AcronymPairs.in(blocks.prose().passages());
        this.candidates = candidates;
        this.levels = new ArrayList<>();
        Set<TermKey> known = new HashSet<>();
        candidates.forEach(candidate -> known.add(candidate.key()));
        addLevels(blocks.blocks(), known);
    }

    /** The definitions of the note, in the order of their names. */
    List<Definition> definitions() {
        PhraseCount phrases = new PhraseCount(blocks.prose().passages());
        MoreNames moreNames = new MoreNames(lexis, pairs, phrases);
        List<Definition> definitions =
                new ArrayList<>(new Acceptance(source, lines, moreNames).of(candidates, Context.of(candidates, lexis)));
        Set<TermKey> known = keys(definitions);
        for (AcronymPairs.Pair pair : pairs.all()) {
            boolean isNew =
                    !known.contains(TermKey.of(pair.longName())) && !known.contains(TermKey.of(pair.shortName()));
            boolean term = TermFilter.weigh(pair.longName(), lexis) != TermFilter.NEVER;
            if (isNew && term) {
                definitions.add(expansion(pair));
                known.add(TermKey.of(pair.shortName()));
            }
        }
        for (Hierarchy.Level level : levels) {
            if (!known.contains(TermKey.of(level.name().text()))) {
                definitions.add(named(level));
            }
        }
        definitions.sort(Comparator.comparing(Definition::nameSpan));
        return definitions;
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
            if (!block.is(Block.Kind.HEADING)) {
                broader.addAll(KindOf.in(block.line(), lexis));
            }
            addKinds(block.children(), broader);
        }
    }

    private void addLevels(List<Block> siblings, Set<TermKey> known) {
        for (Block block : siblings) {
            if (block.is(Block.Kind.HEADING)) {
                known.add(TermKey.of(block.line().text()));
            }
        }
        for (Block block : siblings) {
            levels.addAll(Hierarchy.levels(block, known, lexis));
            addLevels(block.children(), known);
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

    private static Set<TermKey> keys(List<Definition> definitions) {
        Set<TermKey> keys = new HashSet<>();
        definitions.forEach(definition -> definition.names().forEach(name -> keys.add(TermKey.of(name))));
        return keys;
    }
}
