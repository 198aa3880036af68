package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A term set in bold, italics or code that a sentence begins with: {@code **T** is a d}, {@code **T** keeps d}. */
final class MarkedSubject implements Rule {
    @Override
    public String name() {
        return "bold-subject";
    }

    @Override
    public Optional<Finding> find(Entry entry) {
        return Lead.of(entry)
                .filter(lead -> !lead.rest().isEmpty() && lead.sign().isEmpty())
                .flatMap(lead -> find(entry, lead));
    }

    private static Optional<Finding> find(Entry entry, Lead lead) {
        List<Word> words = Names.wordsOf(lead.rest());
        boolean bold = lead.mark().kind() == Mark.Kind.BOLD;
        if (Verbs.defining(words, 0, entry.lexis()) > 0 || startsWithVerb(words, entry.lexis())) {
            return Optional.of(
                    lead.finding(lead.rest(), entry.odds(bold ? 2500 : 1900, "stands before a defining verb")));
        }
        boolean loose = lead.mark().kind() == Mark.Kind.LINK
                || Character.isUpperCase(lead.rest().at(lead.rest().start()))
                || ".。".indexOf(lead.rest().at(lead.rest().start())) >= 0;
        boolean adjective = lead.mark().span().start() > entry.counted().start()
                && entry.lexis().get(Topic.GENUS).match(words, 0) > 0;
        boolean colonInside =
                lead.name().text().endsWith(":") || lead.name().text().endsWith("：");
        if (loose || adjective || colonInside) {
            return Optional.empty();
        }
        int prior = mayBeVerb(words, entry.lexis()) ? -200 : -500;
        return Optional.of(lead.finding(lead.rest(), entry.odds(prior, "stands before other words")));
    }

    /** The sentences of a block, other than its first, that begin with a word in bold, an article before it aside. */
    static List<Line> laterSentences(Entry entry) {
        Line line = entry.line();
        if (line.hasNoMarks() || entry.block().is(Block.Kind.HEADING)) {
            return List.of();
        }
        List<Line> sentences = new ArrayList<>();
        int start = line.sentenceEnd(line.start());
        while (start < line.end()) {
            int end = line.sentenceEnd(start);
            Line sentence = line.part(start, end);
            Line bare = Names.withoutArticle(sentence, entry.lexis());
            if (!bare.isEmpty()
                    && bare.markAt(bare.start())
                            .filter(mark -> mark.kind() == Mark.Kind.BOLD)
                            .isPresent()) {
                sentences.add(sentence);
            }
            start = Math.max(end, start + 1);
        }
        return sentences;
    }

    /** The first word has gap BREAK, for nothing stands before it: look at verbs without that. */
    private static boolean startsWithVerb(List<Word> words, Lexis lexis) {
        int copula = lexis.get(Topic.COPULAS).match(words, 0);
        return lexis.get(Topic.DEFINING_VERBS).match(words, 0) > 0
                || (copula > 0 && lexis.get(Topic.DETERMINERS).match(words, copula) > 0);
    }

    private static boolean mayBeVerb(List<Word> words, Lexis lexis) {
        return !words.isEmpty()
                && (lexis.get(Topic.FUNCTION_WORDS).match(words, 0) == 0
                        || lexis.get(Topic.AUXILIARIES).match(words, 0) > 0);
    }
}
