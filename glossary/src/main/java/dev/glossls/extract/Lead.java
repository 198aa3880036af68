package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.text.Span;
import dev.glossls.text.Word;
import java.util.List;
import java.util.Optional;

/**
 * What a line sets off at its start: in bold, italics, code or as a link.
 *
 * @param line the line, without what counts it and without an article
 * @param mark how the name is set off, and where
 * @param name the name, with a bracket right after it
 * @param other a second name set off in the same way
 * @param rest what follows
 */
record Lead(Line line, Mark mark, Line name, Optional<Line> other, Line rest) {
    private static final int LONGEST_NAME = 90;

    /** The lead of a block's line; absent if it has none, or if all of an entry is set off. */
    static Optional<Lead> of(Entry entry) {
        boolean other = entry.block().is(Block.Kind.HEADING) || entry.block().is(Block.Kind.CALLOUT);
        if (other || entry.counted().hasNoMarks()) {
            return Optional.empty();
        }
        Line line = entry.counted();
        Optional<Mark> lead = line.markAt(line.start());
        if (lead.isEmpty()) {
            line = Names.withoutArticle(line, entry.lexis());
            lead = line.markAt(line.start());
        }
        if (lead.isEmpty()) {
            line = entry.counted();
            lead = around(entry.line(), line.start());
        }
        if (lead.isEmpty() || lead.get().span().length() > LONGEST_NAME) {
            return Optional.empty();
        }
        int end = lead.get().span().end();
        boolean wholeEntry =
                entry.separator().filter(sign -> sign.span().end() < end).isPresent();
        return wholeEntry ? Optional.empty() : Optional.of(of(entry, line, lead.get()));
    }

    /** The rest of a mark that begins before an offset with what counts the line: {@code **1. T**}. */
    private static Optional<Mark> around(Line line, int from) {
        return line.markAt(line.start())
                .filter(mark -> line.start() < from && from < mark.span().end())
                .map(mark -> new Mark(mark.kind(), new Span(from, mark.span().end())));
    }

    private static Lead of(Entry entry, Line line, Mark mark) {
        int end = afterBracket(line, mark.span().end());
        Line name = line.part(mark.span().start(), end);
        Optional<Mark> second = alternative(entry, line, end);
        if (second.isPresent()) {
            end = afterBracket(line, second.get().span().end());
        }
        Optional<Line> other =
                second.map(found -> line.part(found.span().start(), found.span().end()));
        return new Lead(line, mark, name, other, line.from(end));
    }

    /** The sign that stands right after the names; absent if words follow. */
    Optional<Separator> sign() {
        return rest.isEmpty() ? Optional.empty() : Separator.after(rest, rest.start());
    }

    /** A finding with the names of this lead. */
    Finding finding(Line meaning, Odds prior) {
        Finding finding = Finding.of(name, meaning, prior);
        return other.map(finding::alsoCalled).orElse(finding);
    }

    /** The end of a bracket right after an offset, or the offset if there is none. */
    private static int afterBracket(Line line, int offset) {
        int i = offset;
        while (i < line.end() && Line.isBlank(line.at(i))) {
            i++;
        }
        if (i >= line.end() || (line.at(i) != '(' && line.at(i) != '（')) {
            return offset;
        }
        int close = line.closing(i);
        return close > i ? close + 1 : offset;
    }

    /** A second name set off in the same way: {@code _A_ or _B_}, {@code **A** / **B**}. */
    private static Optional<Mark> alternative(Entry entry, Line line, int end) {
        List<Word> words = Names.wordsOf(line.from(end));
        boolean slash = !line.from(end).isEmpty() && line.at(line.from(end).start()) == '/';
        int or = entry.lexis().get(Topic.OR).match(words, 0);
        if (or == 0 && !slash) {
            return Optional.empty();
        }
        int next = or > 0 ? words.get(or - 1).end() : line.from(end).start() + 1;
        while (next < line.end() && Line.isBlank(line.at(next))) {
            next++;
        }
        return line.markAt(next);
    }
}
