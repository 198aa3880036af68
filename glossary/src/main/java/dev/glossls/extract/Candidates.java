package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes through the blocks of a note and collects the best candidate of each. */
final class Candidates {
    private static final int CERTAIN = 1500;

    private final Lexis lexis;
    private final @Nullable Considered considered;
    private final List<Candidate> found = new ArrayList<>();

    private Candidates(Lexis lexis, @Nullable Considered considered) {
        this.lexis = lexis;
        this.considered = considered;
    }

    /** The candidates in the order in which they stand; what became none is told, with all grounds, if anybody asks. */
    static List<Candidate> in(List<Block> blocks, Lexis lexis, @Nullable Considered considered) {
        Candidates candidates = new Candidates(lexis, considered);
        candidates.walk(blocks, null);
        return candidates.found;
    }

    private void walk(List<Block> blocks, @Nullable Entry parent) {
        for (Block block : blocks) {
            Entry entry = new Entry(block, parent, blocks, lexis, considered != null);
            Optional<Candidate> best = best(entry);
            best.ifPresent(found::add);
            addLater(entry, MarkedSubject.laterSentences(entry), Rules.SUBJECT, CERTAIN);
            if (best.isEmpty()) {
                addLater(entry, LaterSentence.in(entry), Rules.LATER_SENTENCE, 0);
            }
            if (!block.is(Block.Kind.ROW)) {
                walk(block.children(), entry);
            }
        }
    }

    /** Adds what a rule finds in the sentences inside a block, if it is sure enough. */
    private void addLater(Entry entry, List<Line> sentences, Rule rule, int least) {
        for (Line sentence : sentences) {
            Block block = Block.leaf(Block.Kind.PARAGRAPH, sentence, sentence.source());
            Entry inner = new Entry(block, entry.above().orElse(null), entry.siblings(), lexis, entry.isExplained());
            rule.find(inner)
                    .filter(finding -> finding.prior().sum() >= least)
                    .flatMap(finding -> candidate(inner, rule, finding))
                    .ifPresent(found::add);
        }
    }

    private Optional<Candidate> best(Entry entry) {
        Optional<Candidate> best = Optional.empty();
        for (Rule rule : Rules.ALL) {
            Optional<Finding> finding = rule.find(entry);
            Optional<Candidate> candidate =
                    finding.isEmpty() ? Optional.empty() : candidate(entry, rule, finding.get());
            if (best.isEmpty() || candidate.isEmpty()) {
                best = best.isEmpty() ? candidate : best;
                continue;
            }
            boolean better = candidate.get().weight() > best.get().weight();
            if (considered != null) {
                considered.beaten(better ? best.get() : candidate.get(), better ? candidate.get() : best.get());
            }
            best = better ? candidate : best;
        }
        return best;
    }

    /** A finding with its name and its odds; absent if there is no name in it, or none that can be a term. */
    private Optional<Candidate> candidate(Entry entry, Rule rule, Finding finding) {
        Optional<Name> name = name(finding);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String label = name.get().label();
        List<Word> words = finding.name().passage().words(name.get().span());
        Odds odds = entry.odds(0, "").add(finding.prior());
        if (finding.meaning().isEmpty() && lexis.get(Topic.NEGATIVE_HEADINGS).matchesAll(words)) {
            odds.never("heads no definitions");
        }
        if (rule instanceof PlainLead && PlainLead.equates(finding) && TermFilter.isLabel(words, lexis)) {
            odds.add(-300, "is a label before other signs");
        } else if (!isPlaced(rule, finding)) {
            TermFilter.weigh(label, words, lexis, odds);
        } else if (!TermFilter.admitsPlaced(label, words)) {
            odds.never("is no name");
        }
        if (odds.areNone()) {
            if (considered != null) {
                considered.refused(entry, rule.name(), finding, label, odds);
            }
            return Optional.empty();
        }
        Meaning meaning = Meaning.of(entry, finding);
        weighMeaning(meaning, rule, odds);
        return Optional.of(new Candidate(entry, rule.name(), finding, name.get(), TermKey.of(words), meaning, odds));
    }

    private void weighMeaning(Meaning meaning, Rule rule, Odds odds) {
        if (weighsShape(rule)) {
            meaning.weigh(lexis, odds);
            return;
        }
        Odds shape = Odds.summed();
        meaning.weigh(lexis, shape);
        odds.add(Math.min(shape.sum(), 0) / 2, "its meaning does not look like a definition");
    }

    /** Rules that look at the meaning themselves, or know it by its place, need not be told how it looks. */
    private static boolean weighsShape(Rule rule) {
        return rule instanceof MarkedLead
                || rule instanceof MarkedSubject
                || rule instanceof PlainLead
                || rule instanceof ItemWithChildren;
    }

    /** Whether the layout alone says that this is a term. */
    private static boolean isPlaced(Rule rule, Finding finding) {
        return finding.prior().sum() >= CERTAIN
                && (rule instanceof TableRow || rule instanceof DefinitionList || rule instanceof CalloutTitle);
    }

    private Optional<Name> name(Finding finding) {
        Optional<Name> name = Names.of(finding.name(), lexis);
        if (finding.moreNames().isEmpty() || name.isEmpty()) {
            return name;
        }
        List<String> aliases = new ArrayList<>(name.get().aliases());
        for (Line other : finding.moreNames()) {
            Names.of(other, lexis).ifPresent(second -> {
                aliases.add(second.label());
                aliases.addAll(second.aliases());
            });
        }
        return Optional.of(new Name(name.get().label(), name.get().span(), aliases));
    }
}
