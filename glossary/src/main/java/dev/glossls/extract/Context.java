package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.text.TermKey;
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
    private static final int RECURRENT = 4;
    private static final int HABIT = 8;
    private static final int LONGEST_NAME = 60;
    private static final int CERTAIN = 1100;
    private static final int SURE = 2400;

    private final Lexis lexis;
    private final Map<String, Integer> alike = new HashMap<>();
    private final Map<TermKey, Set<Integer>> parents = new HashMap<>();
    /** By the first block of a level: how many of each kind there are. */
    private final IdentityHashMap<Block, Map<Block.Kind, Integer>> levels = new IdentityHashMap<>();

    private final IdentityHashMap<Block, Integer> weights = new IdentityHashMap<>();
    private final Map<String, Integer> ways = new HashMap<>();
    private final int size;
    /** Accepted blocks without defining words of their own. */
    private final Set<Block> bare = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<Block> accepted = Collections.newSetFromMap(new IdentityHashMap<>());

    private Context(List<Candidate> candidates, Lexis lexis) {
        this.lexis = lexis;
        this.size = candidates.size();
        for (Candidate candidate : candidates) {
            alike.merge(layout(candidate), 1, Integer::sum);
            ways.merge(way(candidate), 1, Integer::sum);
            weights.put(candidate.entry().block(), candidate.weight());
            Set<Integer> places = parents.computeIfAbsent(candidate.key(), key -> new HashSet<>());
            if (mayBeLabel(candidate)) {
                places.add(parentStart(candidate.entry()));
            }
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
    int weigh(Candidate candidate) {
        int weight =
                candidate.weight() + beside(candidate) + above(candidate) + below(candidate) + elsewhere(candidate);
        for (String alias : candidate.name().aliases()) {
            weight += Acronyms.isShortForm(alias) || Acronyms.isShortForm(candidate.label()) ? 600 : 200;
        }
        if (weight > 0) {
            accepted.add(candidate.entry().block());
            if (candidate.finding().meaning().isEmpty()) {
                bare.add(candidate.entry().block());
            }
        }
        return weight;
    }

    /** A list in which most items are written alike is a glossary. */
    private int beside(Candidate candidate) {
        int count = alike.getOrDefault(layout(candidate), 0);
        Block.Kind kind = candidate.entry().block().kind();
        int siblings = siblings(candidate.entry()).getOrDefault(kind, 0);
        boolean list = count >= REGULAR && count * 10 >= siblings * 6;
        int everywhere = ways.getOrDefault(way(candidate), 0);
        boolean habit = everywhere >= HABIT && everywhere * 2 >= size && kind != Block.Kind.HEADING;
        return (list ? 700 : 0) + (habit ? 500 : 0);
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
    private int below(Candidate candidate) {
        Block block = candidate.entry().block();
        boolean shortMeaning = candidate.meaning().length() <= LONGEST_NAME;
        int weight = shortMeaning && parents.containsKey(TermKey.of(candidate.meaning())) ? 900 : 0;
        if (Acronyms.expands(candidate.label(), candidate.meaning())) {
            weight += 1500;
        }
        if (!block.is(Block.Kind.HEADING) || candidate.weight() > CERTAIN) {
            return weight;
        }
        int body = 0;
        int definitions = 0;
        for (Block child : block.body()) {
            body += child.line().isEmpty() ? 0 : 1;
            definitions += weights.getOrDefault(child, -1) > 0 ? 1 : 0;
        }
        return weight - (definitions >= REGULAR - 1 && definitions * 10 >= body * 6 ? 1200 : 0);
    }

    private int above(Candidate candidate) {
        boolean bold = candidate.rule().equals("bold-lead");
        int weight = 0;
        Optional<Entry> entry = candidate.entry().above();
        int distance = 0;
        while (entry.isPresent()) {
            Block block = entry.get().block();
            boolean named = !block.line().isEmpty();
            if (named && block.is(Block.Kind.HEADING)) {
                boolean negative = lexis.get(Topic.NEGATIVE_HEADINGS).containsAny(Names.wordsOf(block.line()));
                return weight - (negative ? 1500 : 0);
            }
            if (named && distance == 0) {
                Line label = Names.trimEnd(block.line());
                boolean isLabel = TermFilter.isLabel(label.text(), lexis);
                weight -= isLabel ? (bold ? 800 : 1500) : accepted.contains(block) ? belowDefinition(block, bold) : 0;
            }
            distance += named ? 1 : 0;
            entry = entry.get().above();
        }
        return weight;
    }

    /** What stands below a definition belongs to it, unless that has no words of its own and just heads a list. */
    private int belowDefinition(Block block, boolean bold) {
        boolean heads = bare.contains(block);
        return bold ? 200 : heads ? 300 : 900;
    }

    /** A name that heads parts under many parents is a label of this note's structure. */
    private int elsewhere(Candidate candidate) {
        int places = parents.getOrDefault(candidate.key(), Set.of()).size();
        return places >= RECURRENT && mayBeLabel(candidate) ? -1200 * (places - RECURRENT + 2) : 0;
    }

    /** Only what stands before a sign or heads a list can be a label; sentences and headings speak for themselves. */
    private static boolean mayBeLabel(Candidate candidate) {
        boolean lead = candidate.rule().equals("bold-lead") || candidate.rule().equals("plain-lead");
        return lead && candidate.weight() < SURE;
    }

    private static String layout(Candidate candidate) {
        return parentStart(candidate.entry()) + " " + candidate.rule();
    }

    private static String way(Candidate candidate) {
        return candidate.rule() + " " + candidate.entry().block().kind();
    }

    private static int parentStart(Entry entry) {
        return entry.above().map(above -> above.block().span().start()).orElse(-1);
    }
}
