package dev.glossls.extract;

import dev.glossls.text.Characters;
import java.util.Optional;

/** A line that begins with a term and a sign: {@code T: d}, {@code T - d}, {@code T = d}, {@code T -> d}. */
final class PlainLead implements Rule {
    /** An equation has hardly so many words on its right side. */
    private static final int ENOUGH_WORDS = 6;
    /** What stands before a full stop is a name only if it is short. */
    private static final int MOST_WORDS = 3;

    private static final int MOST_IDEOGRAPHS = 10;

    @Override
    public String name() {
        return "plain-lead";
    }

    @Override
    public Optional<Finding> find(Entry entry) {
        boolean item = entry.block().is(Block.Kind.ITEM);
        boolean quote = entry.block().is(Block.Kind.QUOTE);
        if (!item && !quote && !entry.block().is(Block.Kind.PARAGRAPH)) {
            return Optional.empty();
        }
        Line line = entry.counted();
        Optional<Separator> separator = separator(line, entry.separator());
        if (separator.isEmpty()) {
            return item ? runIn(entry) : Optional.empty();
        }
        Line name = line.part(line.start(), separator.get().span().start());
        Line meaning = line.from(separator.get().span().end());
        if (meaning.isEmpty() && entry.block().children().isEmpty()) {
            return Optional.empty();
        }
        boolean heads = item || quote || meaning.isEmpty();
        Odds prior = prior(entry, separator.get(), heads, name, meaning)
                .add(meaning.isEmpty() ? -300 : 0, "nothing follows on its line")
                .add(quote ? -300 : 0, "is quoted");
        return Optional.of(Finding.of(name, meaning, prior));
    }

    /** A name with a full stop behind it, and what it means in the sentences after it: {@code Proof. The loaf has risen.} */
    private static Optional<Finding> runIn(Entry entry) {
        Line line = entry.counted();
        int end = line.sentenceEnd(line.start());
        Line name = Names.trimEnd(line.part(line.start(), end));
        Line meaning = line.from(end);
        if (name.isEmpty() || Names.wordsOf(meaning).size() < ENOUGH_WORDS) {
            return Optional.empty();
        }
        int most = Characters.isUnspaced(name.at(name.start())) ? MOST_IDEOGRAPHS : MOST_WORDS;
        return Names.wordsOf(name).size() <= most
                ? Optional.of(Finding.of(name, meaning, entry.odds(-700, "stands before a full stop")))
                : Optional.empty();
    }

    /** The first sign, or the next one where just an acronym stands between: {@code Long form - LF: d}. */
    private static Optional<Separator> separator(Line line, Optional<Separator> first) {
        if (first.isEmpty() || first.get().kind() != Separator.Kind.DASH) {
            return first;
        }
        Line rest = line.from(first.get().span().end());
        Optional<Separator> second = Separator.first(rest).filter(sign -> sign.kind() != Separator.Kind.DASH);
        if (second.isEmpty()) {
            return first;
        }
        String between = rest.part(rest.start(), second.get().span().start()).text();
        int bracket = between.indexOf('(');
        String acronym = bracket > 0 ? between.substring(0, bracket).strip() : between;
        return Acronyms.isShortForm(acronym) ? second : first;
    }

    /** Whether a text reckons: a sign of arithmetic stands between blanks. */
    private static boolean isFormula(String text) {
        for (int i = text.indexOf(' '); i >= 0 && i + 2 < text.length(); i = text.indexOf(' ', i + 1)) {
            if (text.charAt(i + 2) == ' ' && "+-−*×·/÷".indexOf(text.charAt(i + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether an equals sign stands between a name and a whole phrase, and nothing is reckoned. */
    static boolean equates(Finding finding) {
        Line name = finding.name();
        Line meaning = finding.meaning();
        boolean row = meaning.passage().equals(name.passage()) && name.end() <= meaning.start();
        return row
                && name.passage().text().substring(name.end(), meaning.start()).contains("=")
                && equates(meaning);
    }

    private static boolean equates(Line meaning) {
        return Names.wordsOf(meaning).size() >= ENOUGH_WORDS && !isFormula(meaning.text());
    }

    /** Whether a name is written in capitals, or in another script than what follows. */
    private static boolean standsOut(Line name, Line meaning) {
        boolean foreign = !name.isEmpty()
                && !meaning.isEmpty()
                && Characters.isUnspaced(meaning.at(meaning.start()))
                && Character.isUpperCase(name.at(name.start()))
                && !Characters.isUnspaced(name.at(name.end() - 1));
        return foreign || Acronyms.isShortForm(name.text());
    }

    private static Odds prior(Entry entry, Separator separator, boolean item, Line name, Line meaning) {
        int words = Names.wordsOf(meaning).size();
        int prior = switch (separator.kind()) {
            case COLON -> 0;
            case DASH -> -200;
            case EQUALS -> -200;
            case ARROW -> -900;
        };
        boolean explained = separator.kind() == Separator.Kind.ARROW && words >= ENOUGH_WORDS;
        boolean equated = separator.kind() == Separator.Kind.EQUALS && equates(meaning);
        boolean reckoned = separator.kind() == Separator.Kind.EQUALS && isFormula(meaning.text());
        boolean spaced = Line.isBlank(entry.line().at(separator.span().start()));
        boolean doubled = entry.line().startsWith("::", separator.span().start());
        boolean deliberate = separator.kind() == Separator.Kind.COLON && (spaced || doubled);
        return entry.odds(prior, "stands before " + separator.kind().sign())
                .add(item ? 0 : equated ? -200 : -700, "is no list item")
                .add(
                        !item && separator.kind() == Separator.Kind.COLON && standsOut(name, meaning) ? 500 : 0,
                        "stands out by its letters")
                .add(Numbering.isTask(entry.line()) ? -1500 : 0, "is a task")
                .add(explained ? 500 : 0, "the arrow points to a whole phrase")
                .add(equated ? 300 : 0, "a whole phrase stands behind the equals sign")
                .add(reckoned ? -300 : 0, "is reckoned")
                .add(deliberate ? 500 : 0, "has a blank before the colon, or two colons");
    }
}
