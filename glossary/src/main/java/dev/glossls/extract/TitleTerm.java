package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.note.Tier;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The term that a note is about as a whole, as its front matter says by giving it other names. They go to what defines the
 * term in the note; if nothing does, the note itself does.
 */
final class TitleTerm {
    private static final String RULE = "front-matter";
    private static final int PRIOR = 2600;
    private static final int NAMED = 300;

    private final FrontMatterNames names;
    private final List<Block> blocks;
    private final Lexis lexis;
    private final @Nullable Considered considered;

    TitleTerm(FrontMatterNames names, List<Block> blocks, Lexis lexis, @Nullable Considered considered) {
        this.names = names;
        this.blocks = blocks;
        this.lexis = lexis;
        this.considered = considered;
    }

    /** The candidates of a note with the term among them, if there is one. */
    List<Candidate> among(List<Candidate> candidates) {
        if (names.others().isEmpty()) {
            return candidates;
        }
        List<Block> titles = titles();
        Optional<Candidate> defining = best(candidates, titles);
        if (defining.isPresent() && defining.get().weight() >= Tier.DEFINED_FROM) {
            return named(candidates, defining.get());
        }
        for (Block title : titles) {
            Optional<Candidate> note = candidate(title);
            if (note.isPresent()) {
                return with(candidates, note.get());
            }
        }
        return defining.isPresent() ? named(candidates, defining.get()) : candidates;
    }

    /** The heading of the first level, and the title in the front matter, or else the file's name, as if they were one. */
    private List<Block> titles() {
        List<Block> titles = new ArrayList<>();
        blocks.stream()
                .filter(block -> block.is(Block.Kind.HEADING) && block.level() == 1)
                .findFirst()
                .ifPresent(titles::add);
        Line other = titles.isEmpty() && names.title().isEmpty() ? names.file() : names.title();
        if (!other.isEmpty() && !blocks.isEmpty()) {
            Span span = other.source().join(blocks.get(blocks.size() - 1).span());
            titles.add(new Block(Block.Kind.HEADING, 1, other, span, blocks));
        }
        return titles;
    }

    /** The likeliest candidate that bears one of the titles. */
    private Optional<Candidate> best(List<Candidate> candidates, List<Block> titles) {
        List<TermKey> keys = new ArrayList<>();
        for (Block title : titles) {
            Names.of(title.line(), lexis).map(name -> TermKey.of(name.label())).ifPresent(keys::add);
        }
        return candidates.stream()
                .filter(candidate -> keys.contains(candidate.key()))
                .max(Comparator.comparingInt(Candidate::weight));
    }

    /** What the text below a title makes of it; absent if there is none, or if the title is no name. */
    private Optional<Candidate> candidate(Block title) {
        List<Block> siblings = blocks.contains(title) ? blocks : List.of(title);
        Entry entry = new Entry(title, null, siblings, lexis, considered != null);
        Optional<Name> name = Names.of(title.line(), lexis);
        if (name.isEmpty() || Opening.of(entry).isEmpty()) {
            return Optional.empty();
        }
        String label = name.get().label();
        List<Word> words = title.line().passage().words(name.get().span());
        Odds odds = entry.odds(PRIOR, "is what its note is about, to which the front matter gives other names");
        Line nothing = title.line().from(title.line().end());
        Finding finding = Finding.of(title.line(), nothing, odds);
        if (!TermFilter.admitsPlaced(label, words)) {
            odds.never("is no name");
        } else if (TermFilter.isLabel(words, lexis)
                || lexis.get(Topic.NEGATIVE_HEADINGS).matchesAll(words)) {
            odds.never("heads no definitions");
        }
        if (odds.areNone()) {
            if (considered != null) {
                considered.refused(entry, RULE, finding, label, odds);
            }
            return Optional.empty();
        }
        return Optional.of(new Candidate(
                entry, RULE, finding, withOthers(name.get()), TermKey.of(words), Meaning.opening(entry), odds));
    }

    /** The candidates with one more, in the order of their places; it takes the place of another one of the same block. */
    private List<Candidate> with(List<Candidate> candidates, Candidate note) {
        List<Candidate> all = new ArrayList<>(candidates);
        int start = note.entry().block().span().start();
        int i = 0;
        while (i < all.size() && all.get(i).entry().block().span().start() < start) {
            i++;
        }
        if (i < all.size() && all.get(i).entry().block().equals(note.entry().block())) {
            if (considered != null) {
                considered.beaten(all.get(i), note);
            }
            all.set(i, note);
        } else {
            all.add(i, note);
        }
        return all;
    }

    /** The candidates, the other names given to one of them. */
    private List<Candidate> named(List<Candidate> candidates, Candidate term) {
        Odds odds = term.entry().odds(0, "").add(term.odds()).add(NAMED, "is given other names in the front matter");
        List<Candidate> all = new ArrayList<>(candidates);
        all.set(
                candidates.indexOf(term),
                new Candidate(
                        term.entry(),
                        term.rule(),
                        term.finding(),
                        withOthers(term.name()),
                        term.key(),
                        term.meaning(),
                        odds));
        return all;
    }

    private Name withOthers(Name name) {
        Set<TermKey> known = new HashSet<>(Set.of(TermKey.of(name.label())));
        name.aliases().forEach(alias -> known.add(TermKey.of(alias)));
        List<String> aliases = new ArrayList<>(name.aliases());
        names.others().stream().filter(other -> known.add(TermKey.of(other))).forEach(aliases::add);
        return new Name(name.label(), name.span(), aliases);
    }
}
