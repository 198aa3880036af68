package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Weighs candidates by the rest of the note: what stands above them, beside them and elsewhere. */
final class Context {
    private static final int REGULAR = 3;
    private static final int HABIT = 8;
    private static final int LONGEST_NAME = 60;
    private static final int CERTAIN = 1100;
    private static final int MOST_NEGATIVE_WORDS = 5;

    private final Lexis lexis;
    private final Map<Layout, Integer> alike = new HashMap<>();
    /** By what stands as another name beside names: the keys of those. */
    private final Map<TermKey, Set<TermKey>> named = new HashMap<>();

    /** How many of those have more than a value for a meaning. */
    private final Map<Layout, Integer> telling = new HashMap<>();

    /** By the first block of a level: how many of each kind there are. */
    private final IdentityHashMap<Block, Map<Block.Kind, Integer>> levels = new IdentityHashMap<>();

    private final IdentityHashMap<Block, Integer> weights = new IdentityHashMap<>();
    private final Map<Way, Integer> ways = new HashMap<>();
    private final int size;
    private final Recurrence recurrence;
    /** Accepted blocks without defining words of their own. */
    private final Set<Block> bare = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<Block> accepted = Collections.newSetFromMap(new IdentityHashMap<>());

    private Context(List<Candidate> candidates, Lexis lexis) {
        this.lexis = lexis;
        this.size = candidates.size();
        this.recurrence = new Recurrence(candidates);
        for (Candidate candidate : candidates) {
            alike.merge(Layout.of(candidate), 1, Integer::sum);
            if (candidate.meaning().isTelling()) {
                telling.merge(Layout.of(candidate), 1, Integer::sum);
            }
            ways.merge(Way.of(candidate), 1, Integer::sum);
            weights.put(candidate.entry().block(), candidate.weight());
            for (String alias : candidate.name().aliases()) {
                named.computeIfAbsent(TermKey.of(alias), key -> new HashSet<>(2))
                        .add(candidate.key());
            }
        }
    }

    /** What is written alike below one head. */
    private record Layout(int parent, String rule) {
        static Layout of(Candidate candidate) {
            return new Layout(candidate.entry().headStart(), candidate.rule());
        }
    }

    /** What is written alike all over a note. */
    private record Way(String rule, Block.Kind kind) {
        static Way of(Candidate candidate) {
            return new Way(candidate.rule(), candidate.entry().block().kind());
        }
    }

    /** The context of the candidates of one note. */
    static Context of(List<Candidate> candidates, Lexis lexis) {
        return new Context(candidates, lexis);
    }

    /**
     * The odds of a candidate, all told. Has to be asked in the order of the note: what is accepted counts for what
     * stands below it.
     */
    Odds weigh(Candidate candidate) {
        Odds odds = candidate.entry().odds(0, "").add(candidate.odds());
        weighBeside(candidate, odds);
        weighAbove(candidate, odds);
        weighBelow(candidate, odds);
        recurrence.weigh(candidate, odds);
        for (String alias : aliases(candidate)) {
            boolean acronym = Acronyms.isShortForm(alias) || Acronyms.isShortForm(candidate.label());
            odds.add(acronym ? 600 : 200, acronym ? "has an acronym" : "has another name");
        }
        if (odds.sum() > 0) {
            accepted.add(candidate.entry().block());
            if (candidate.finding().meaning().isEmpty()) {
                bare.add(candidate.entry().block());
            }
        }
        return odds;
    }

    /** The other names of a candidate. What stands in brackets behind several terms is said of them, and names none. */
    List<String> aliases(Candidate candidate) {
        List<String> aliases = new ArrayList<>(candidate.name().aliases());
        aliases.removeIf(alias -> !Acronyms.isShortForm(alias)
                && named.getOrDefault(TermKey.of(alias), Set.of()).size() > 1);
        return aliases;
    }

    /** A list in which most items are written alike is a glossary. */
    private void weighBeside(Candidate candidate, Odds odds) {
        int count = alike.getOrDefault(Layout.of(candidate), 0);
        Block.Kind kind = candidate.entry().block().kind();
        int siblings = siblings(candidate.entry()).getOrDefault(kind, 0);
        boolean list = !isBelowLabel(candidate)
                && count >= REGULAR
                && count * 10 >= siblings * 6
                && telling.getOrDefault(Layout.of(candidate), 0) * 2 >= count;
        int everywhere = ways.getOrDefault(Way.of(candidate), 0);
        boolean habit = !candidate.rule().equals("bold-subject")
                && everywhere >= HABIT
                && everywhere * 2 >= size
                && kind != Block.Kind.HEADING;
        boolean pair = count == REGULAR - 1 && siblings == count && kind == Block.Kind.ITEM && !isBelowLabel(candidate);
        pair = pair && telling.getOrDefault(Layout.of(candidate), 0) == count;
        odds.add(list ? 700 : 0, "its neighbours are written alike")
                .add(pair ? 350 : 0, "its only neighbour is written alike")
                .add(habit ? 500 : 0, "most of the note is written so");
    }

    /** Whether the nearest line above is a label: that examples are written alike makes no glossary of them. */
    private boolean isBelowLabel(Candidate candidate) {
        Optional<Entry> above = candidate.entry().above();
        return above.isPresent()
                && !above.get().block().is(Block.Kind.HEADING)
                && !above.get().line().isEmpty()
                && isLabel(above.get().block());
    }

    /** How many blocks of each kind stand on the level of an entry. */
    private Map<Block.Kind, Integer> siblings(Entry entry) {
        return levels.computeIfAbsent(entry.siblings().get(0), first -> {
            Map<Block.Kind, Integer> kinds = new EnumMap<>(Block.Kind.class);
            entry.siblings().forEach(block -> kinds.merge(block.kind(), 1, Integer::sum));
            return kinds;
        });
    }

    /** A heading over a list of definitions is a chapter, not a term; a meaning that is a term itself says what kind of thing. */
    private void weighBelow(Candidate candidate, Odds odds) {
        Block block = candidate.entry().block();
        boolean named = candidate.meaning().isShort(LONGEST_NAME)
                && recurrence.knows(TermKey.of(candidate.meaning().text()));
        odds.add(named ? 900 : 0, "its meaning is a term itself");
        boolean expanded = !candidate.finding().isSentence()
                && Acronyms.isShortForm(candidate.label())
                && Acronyms.expands(candidate.label(), candidate.meaning().text());
        odds.add(expanded ? 1500 : 0, "its meaning is the long form of an acronym");
        boolean heads = block.is(Block.Kind.HEADING) || candidate.rule().equals("item-with-children");
        if (!heads || candidate.weight() > CERTAIN) {
            return;
        }
        int body = 0;
        int definitions = 0;
        for (Block child : block.body()) {
            List<Block> parts = child.is(Block.Kind.TABLE) ? child.children() : List.of(child);
            for (Block part : parts) {
                body += part.line().isEmpty() && !part.is(Block.Kind.ROW) ? 0 : 1;
                definitions += weights.getOrDefault(part, -1) > 0 ? 1 : 0;
            }
        }
        boolean chapter = definitions >= REGULAR - 1 && definitions * 10 >= body * 6;
        odds.add(chapter ? -1200 : 0, "heads a list of definitions");
    }

    private void weighAbove(Candidate candidate, Odds odds) {
        boolean bold = candidate.rule().startsWith("bold");
        Optional<Entry> entry = candidate.entry().above();
        int distance = 0;
        while (entry.isPresent()) {
            Block block = entry.get().block();
            boolean named = !block.line().isEmpty();
            if (named && block.is(Block.Kind.HEADING)) {
                boolean speaks =
                        candidate.rule().equals("sentence") || candidate.rule().equals("heading");
                odds.add(
                        isNegative(block) ? speaks ? -800 : -1700 : 0,
                        "stands below a heading of questions or references");
                return;
            }
            if (named && distance == 0) {
                if (isLabel(block)) {
                    boolean sentence = candidate.rule().equals("sentence");
                    odds.add(sentence ? -500 : bold ? -800 : -1500, "stands below a label");
                } else if (accepted.contains(block)) {
                    odds.add(-belowDefinition(block, bold), "belongs to the definition above");
                }
            }
            distance += named ? 1 : 0;
            entry = entry.get().above();
        }
    }

    /** Whether a heading says that nothing is defined below it; the title of a note has to say just that. */
    private boolean isNegative(Block heading) {
        Phrases negative = lexis.get(Topic.NEGATIVE_HEADINGS);
        List<Word> words = Names.wordsOf(Names.trimEnd(Numbering.off(heading.line())));
        boolean part = heading.level() > 1 && words.size() <= MOST_NEGATIVE_WORDS;
        int start = negative.match(words, 0);
        boolean begins = start > 0 && lexis.get(Topic.OF).match(words, start) == 0;
        return negative.matchesAll(words) || (part && (begins || negative.matchEnd(words) > 0));
    }

    /** Whether a line is a label with parts below, other than one that announces terms. */
    private boolean isLabel(Block block) {
        List<Word> words = Names.wordsOf(Names.trimEnd(block.line()));
        if (lexis.get(Topic.GLOSSARY_HEADS).matchesAll(words)) {
            return false;
        }
        return TermFilter.isLabel(words, lexis)
                || lexis.get(Topic.NEGATIVE_HEADINGS).matchesAll(words)
                || (!accepted.contains(block) && lexis.get(Topic.LABEL_ENDS).matchEnd(words) > 0);
    }

    /** What stands below a definition belongs to it, unless that has no words of its own and just heads a list. */
    private int belowDefinition(Block block, boolean bold) {
        boolean heads = bare.contains(block);
        return bold ? 200 : heads ? 300 : 900;
    }
}
