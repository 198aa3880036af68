package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes through the blocks of a note and collects the best candidate of each. */
final class Candidates {
    private static final int LONGEST_MEANING = 1000;
    private static final int CERTAIN = 1500;
    private static final int OPENING = 200;

    private final Lexis lexis;
    private final List<Candidate> found = new ArrayList<>();

    private Candidates(Lexis lexis) {
        this.lexis = lexis;
    }

    /** The candidates in the order in which they stand. */
    static List<Candidate> in(List<Block> blocks, Lexis lexis) {
        Candidates candidates = new Candidates(lexis);
        candidates.walk(blocks, null);
        return candidates.found;
    }

    private void walk(List<Block> blocks, @Nullable Entry parent) {
        for (Block block : blocks) {
            Entry entry = new Entry(block, parent, blocks, lexis);
            best(entry).ifPresent(found::add);
            if (!block.is(Block.Kind.ROW)) {
                walk(block.children(), entry);
            }
        }
    }

    private Optional<Candidate> best(Entry entry) {
        Candidate best = null;
        for (Rule rule : Rules.ALL) {
            Candidate candidate = rule.find(entry)
                    .flatMap(finding -> candidate(entry, rule, finding))
                    .orElse(null);
            if (candidate != null && (best == null || candidate.weight() > best.weight())) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<Candidate> candidate(Entry entry, Rule rule, Finding finding) {
        Optional<Name> name = name(finding);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String label = name.get().label();
        int term = isPlaced(rule, finding)
                ? TermFilter.weighPlaced(label)
                : TermFilter.weigh(label, words(finding.name(), name.get()), lexis);
        if (term == TermFilter.NEVER || finding.prior() <= TermFilter.NEVER) {
            return Optional.empty();
        }
        String meaning = meaning(entry, finding);
        int shape = meaning.isEmpty() ? -1500 : MeaningShape.weigh(meaning, meaningWords(finding, meaning), lexis);
        int weight = finding.prior() + term + (weighsShape(rule) ? shape : Math.min(shape, 0) / 2);
        return Optional.of(new Candidate(entry, rule.name(), finding, name.get(), meaning, weight));
    }

    private static List<Word> words(Line line, Name name) {
        return line.passage().words(name.span());
    }

    private static List<Word> meaningWords(Finding finding, String meaning) {
        if (!finding.meaning().isEmpty()) {
            return Names.wordsOf(finding.meaning());
        }
        return Words.of(meaning.substring(0, Math.min(meaning.length(), OPENING)));
    }

    /** Rules that look at the meaning themselves, or know it by its place, need not be told how it looks. */
    private static boolean weighsShape(Rule rule) {
        return rule instanceof MarkedLead || rule instanceof PlainLead || rule instanceof ItemWithChildren;
    }

    /** Whether the layout alone says that this is a term. */
    private static boolean isPlaced(Rule rule, Finding finding) {
        return finding.prior() >= CERTAIN
                && (rule instanceof TableRow || rule instanceof DefinitionList || rule instanceof CalloutTitle);
    }

    private Optional<Name> name(Finding finding) {
        return Names.of(finding.name(), lexis).map(name -> {
            List<String> aliases = new ArrayList<>(name.aliases());
            for (Line other : finding.moreNames()) {
                Names.of(other, lexis).ifPresent(second -> {
                    aliases.add(second.label());
                    aliases.addAll(second.aliases());
                });
            }
            return new Name(name.label(), name.span(), aliases);
        });
    }

    private String meaning(Entry entry, Finding finding) {
        if (!finding.meaning().isEmpty()) {
            return finding.meaning().text();
        }
        Block block = entry.block();
        for (Block child : block.body()) {
            Optional<Separator> separator = Separator.first(child.line());
            if (separator.isPresent()) {
                Line label = child.line()
                        .part(child.line().start(), separator.get().span().start());
                Line rest = child.line().from(separator.get().span().end());
                boolean defines = lexis.get(Topic.DEFINITION_LABELS).matchesAll(Names.wordsOf(label));
                if (defines && !rest.isEmpty()) {
                    return rest.text();
                }
            }
        }
        return new Block(block.kind(), 0, block.line(), block.span(), block.body()).textBelow(LONGEST_MEANING);
    }
}
