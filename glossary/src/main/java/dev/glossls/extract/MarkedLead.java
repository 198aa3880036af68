package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.text.Word;
import java.util.List;
import java.util.Optional;

/** A block that begins with a term set in bold, italics, code or as a link: {@code **T**: d}, {@code `T` is d}. */
final class MarkedLead implements Rule {
    private static final int LONGEST_NAME = 90;

    @Override
    public String name() {
        return "bold-lead";
    }

    @Override
    public Optional<Finding> find(Entry entry) {
        if (entry.block().is(Block.Kind.HEADING) || entry.block().is(Block.Kind.CALLOUT)) {
            return Optional.empty();
        }
        Line line = entry.counted();
        if (line.hasNoMarks()) {
            return Optional.empty();
        }
        Optional<Mark> lead = line.markAt(line.start());
        if (lead.isEmpty()) {
            line = Names.withoutArticle(line, entry.lexis());
            lead = line.markAt(line.start());
        }
        if (lead.isEmpty() || lead.get().span().length() > LONGEST_NAME) {
            return Optional.empty();
        }
        Line marked = line.part(lead.get().span().start(), lead.get().span().end());
        boolean wholeEntry = entry.separator()
                .filter(sign -> sign.span().end() < marked.end())
                .isPresent();
        return wholeEntry ? Optional.empty() : find(entry, line, lead.get());
    }

    private static Optional<Finding> find(Entry entry, Line line, Mark mark) {
        int end = afterBracket(line, mark.span().end());
        Line name = line.part(mark.span().start(), end);
        Optional<Mark> second = alternative(entry, line, end);
        if (second.isPresent()) {
            end = afterBracket(line, second.get().span().end());
        }
        Finding finding = meaning(entry, line, name, mark, end);
        if (finding.prior().areNone()) {
            return Optional.empty();
        }
        Line lead = line;
        return Optional.of(second.map(other -> finding.alsoCalled(
                        lead.part(other.span().start(), other.span().end())))
                .orElse(finding));
    }

    private static Finding meaning(Entry entry, Line line, Line name, Mark mark, int end) {
        boolean colonInside = name.text().endsWith(":") || name.text().endsWith("：");
        Optional<Separator> separator = Separator.after(line, end);
        if (separator.isPresent() || colonInside) {
            Line meaning = line.from(separator.map(sign -> sign.span().end()).orElse(end));
            Separator.Kind sign = separator.map(Separator::kind).orElse(Separator.Kind.COLON);
            return Finding.of(name, meaning, separated(entry, sign, mark.kind(), meaning.isEmpty()));
        }
        Line rest = line.from(end);
        if (rest.isEmpty()) {
            boolean heads = !entry.block().children().isEmpty() && mark.kind() != Mark.Kind.LINK;
            return Finding.of(name, rest, heads ? heading(entry) : entry.odds(Odds.NEVER, "nothing is said of it"));
        }
        List<Word> words = Names.wordsOf(rest);
        if (Verbs.defining(words, 0, entry.lexis()) > 0 || startsWithVerb(words, entry)) {
            return Finding.of(
                    name,
                    rest,
                    entry.odds(mark.kind() == Mark.Kind.BOLD ? 2500 : 1900, "stands before a defining verb"));
        }
        boolean loose = mark.kind() == Mark.Kind.LINK || Character.isUpperCase(rest.at(rest.start()));
        boolean verb = lexisVerb(words, entry);
        if (loose) {
            return Finding.of(name, rest, entry.odds(Odds.NEVER, "no sign or verb follows"));
        }
        return Finding.of(name, rest, entry.odds(verb ? 0 : -500, "stands before other words"));
    }

    /** The first word has gap BREAK, for nothing stands before it: look at verbs without that. */
    private static boolean startsWithVerb(List<Word> words, Entry entry) {
        Lexis lexis = entry.lexis();
        if (words.isEmpty()) {
            return false;
        }
        int copula = lexis.get(Topic.COPULAS).match(words, 0);
        return lexis.get(Topic.DEFINING_VERBS).match(words, 0) > 0
                || (copula > 0 && lexis.get(Topic.DETERMINERS).match(words, copula) > 0);
    }

    private static boolean lexisVerb(List<Word> words, Entry entry) {
        return !words.isEmpty()
                && (entry.lexis().get(Topic.FUNCTION_WORDS).match(words, 0) == 0
                        || entry.lexis().get(Topic.AUXILIARIES).match(words, 0) > 0);
    }

    /** A line that is all bold is a heading in all but name. */
    private static Odds heading(Entry entry) {
        Odds odds = entry.odds(-300, "is set off on a line of its own");
        Opening opening = Opening.of(entry);
        if (!opening.isEmpty()) {
            opening.weigh(odds);
        }
        return odds;
    }

    private static Odds separated(Entry entry, Separator.Kind sign, Mark.Kind mark, boolean onlyBelow) {
        int prior = switch (sign) {
            case COLON -> 450;
            case DASH -> 1100;
            case EQUALS -> 600;
            case ARROW -> -600;
        };
        boolean strong = mark == Mark.Kind.BOLD || mark == Mark.Kind.CODE;
        return entry.odds(prior, "is set off before " + sign.sign())
                .add(strong ? 0 : -200, "is not in bold")
                .add(onlyBelow ? -600 : 0, "nothing follows on its line");
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
