package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.text.Characters;
import dev.glossls.text.Gap;
import dev.glossls.text.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Divides names that hold several: {@code A / B}, {@code A or B}, {@code ABC, long form}, a name and its translation. */
final class Halves {
    private static final int SHORTEST_SMALL = 4;
    private static final int SHORTEST_LONG = 8;
    private static final int SHORTEST_ENDING = 2;

    private Halves() {}

    /** The first of the names that spaced slashes divide, brackets and all; {@code TCP/IP} is one name. */
    static Line first(Line line, List<String> aliases, Lexis lexis) {
        int depth = 0;
        for (int i = line.start() + 1; i < line.end() - 1; i++) {
            char c = line.at(i);
            depth += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
            if (depth != 0) {
                continue;
            }
            Line left = line.part(line.start(), i);
            Line right = line.from(i + 1);
            if (c == '/' && sharesNoun(left, right)) {
                aliases.add(right.text());
                return line;
            }
            if (!isSlash(line, i) && !(c == '/' && areLong(left, right))) {
                continue;
            }
            if (!right.isEmpty() && areEqual(left, right)) {
                Name rest = Names.of(right, lexis).orElse(new Name(right.text(), right.span(), List.of()));
                aliases.add(rest.label());
                aliases.addAll(rest.aliases());
                return left;
            }
        }
        return line;
    }

    /** Whether a slash without blanks stands between two long names; in {@code client/server} it joins one. */
    private static boolean areLong(Line left, Line right) {
        List<Word> first = Names.wordsOf(left);
        List<Word> second = Names.wordsOf(right);
        return first.size() == 1
                && !second.isEmpty()
                && isLong(left, first.get(0))
                && (second.size() > 1 || isLong(right, second.get(0)))
                && Character.isUpperCase(right.at(second.get(0).start()));
    }

    private static boolean isLong(Line line, Word word) {
        return word.span().length() >= SHORTEST_LONG
                && Character.isUpperCase(line.at(word.start()))
                && Character.isLowerCase(line.at(word.end() - 1));
    }

    /** Whether two adjectives that end alike stand before one noun: {@code Physical/Chemical weathering}. */
    private static boolean sharesNoun(Line left, Line right) {
        List<Word> second = Names.wordsOf(right);
        if (second.size() != 2
                || Names.wordsOf(left).size() != 1
                || second.get(1).gap() != Gap.SPACE) {
            return false;
        }
        int end = second.get(0).end();
        int same = 0;
        while (same < left.span().length() && left.at(left.end() - 1 - same) == right.at(end - 1 - same)) {
            same++;
        }
        return same >= SHORTEST_ENDING && same < left.span().length();
    }

    /** Whether a sign divides names: a slash between blanks, or between characters of a script without spaces. */
    private static boolean isSlash(Line line, int i) {
        char before = line.at(i - 1);
        char after = line.at(i + 1);
        return switch (line.at(i)) {
            case '/', '|' ->
                (Line.isBlank(before) && Line.isBlank(after))
                        || (Characters.isUnspaced(before) && Characters.isUnspaced(after));
            case '／' -> true;
            default -> false;
        };
    }

    /** The label of a name without brackets: {@code A or B} names one thing twice, so do {@code Long form - ABC} and translations. */
    static Line label(Line line, List<String> aliases, Lexis lexis) {
        Optional<Line> acronym = beforeComma(line, aliases, lexis);
        if (acronym.isPresent()) {
            return acronym.get();
        }
        Optional<Line> first = beforeAcronym(line, aliases).or(() -> beforeCue(line, aliases, lexis));
        if (first.isPresent()) {
            return first.get();
        }
        addTranslations(line, aliases);
        Optional<Separator> dash = Separator.first(line).filter(sign -> sign.kind() == Separator.Kind.DASH);
        if (dash.isPresent()) {
            Line left = line.part(line.start(), dash.get().span().start());
            Line right = line.from(dash.get().span().end());
            if (Acronyms.stands(right.text(), left.text())) {
                aliases.add(right.text());
                return left;
            }
            if (Acronyms.stands(left.text(), right.text()) || Acronyms.isShortForm(right.text())) {
                aliases.add(right.text());
                return left;
            }
        }
        return takeOr(line, aliases, lexis);
    }

    /** Whether both sides of a slash are whole names: in "selection / training of models" the first one is not. */
    private static boolean areEqual(Line left, Line right) {
        if (left.text().indexOf(':') >= 0 || right.text().indexOf(':') >= 0) {
            return false;
        }
        return Names.wordsOf(left).size() == Names.wordsOf(right).size()
                || left.at(left.end() - 1) == ')'
                || Characters.isUnspaced(right.at(right.start()))
                || Acronyms.isShortForm(left.text())
                || Acronyms.isShortForm(right.text());
    }

    private static Line takeOr(Line line, List<String> aliases, Lexis lexis) {
        List<Word> words = Names.wordsOf(line);
        for (int i = 1; i < words.size() - 1; i++) {
            if (lexis.get(Topic.OR).match(words, i) > 0 && words.get(i).gap() == Gap.SPACE) {
                aliases.add(line.from(words.get(i + 1).start()).text());
                Line left = line.part(line.start(), words.get(i).start());
                return left.at(left.end() - 1) == '-' ? line : left;
            }
        }
        return line;
    }

    /** A name before a comma and its long form, or another name that is announced. */
    private static Optional<Line> beforeComma(Line line, List<String> aliases, Lexis lexis) {
        int comma = line.indexOf(',', line.start());
        if (comma <= line.start() || comma >= line.end() - 1) {
            return Optional.empty();
        }
        Line left = line.part(line.start(), comma);
        Line right = line.from(comma + 1);
        List<Word> words = Names.wordsOf(right);
        int cue = lexis.get(Topic.ALIAS_CUES).match(words, 0);
        if (cue > 0 && cue < words.size()) {
            aliases.add(Names.withoutArticle(right.from(words.get(cue).start()), lexis)
                    .text());
            return Optional.of(left);
        }
        if (!Acronyms.stands(left.text(), right.text()) && !Acronyms.stands(right.text(), left.text())) {
            return Optional.empty();
        }
        aliases.add(right.text());
        return Optional.of(left);
    }

    /** A name before its own initials: {@code Long Form LF}. */
    private static Optional<Line> beforeAcronym(Line line, List<String> aliases) {
        List<Word> words = Names.wordsOf(line);
        int last = words.size() - 1;
        if (last < 2
                || words.get(last).gap() != Gap.SPACE
                || words.get(last).start() - words.get(last - 1).end() > 1) {
            return Optional.empty();
        }
        Line acronym = line.from(words.get(last).start());
        Line left = line.part(line.start(), words.get(last).start());
        boolean stands = acronym.text().equals(acronym.text().toUpperCase(Locale.ROOT))
                && Acronyms.initials(acronym.text(), line.passage().text(), words.subList(0, last));
        if (stands) {
            aliases.add(acronym.text());
        }
        return stands ? Optional.of(left) : Optional.empty();
    }

    /** A name before another one that is announced: {@code A aka B}. */
    private static Optional<Line> beforeCue(Line line, List<String> aliases, Lexis lexis) {
        List<Word> words = Names.wordsOf(line);
        for (int i = 1; i < words.size() - 1; i++) {
            int cue = lexis.get(Topic.ALIAS_CUES).match(words, i);
            boolean announces = cue > 0
                    && i + cue < words.size()
                    && Character.isLowerCase(line.at(words.get(i).start()))
                    && lexis.get(Topic.OR).match(words, i) == 0;
            if (announces) {
                aliases.add(Names.withoutArticle(line.from(words.get(i + cue).start()), lexis)
                        .text());
                return Optional.of(
                        Names.trimEnd(line.part(line.start(), words.get(i).start())));
            }
        }
        return Optional.empty();
    }

    /**
     * A name in Latin letters beside one in a script without spaces is its translation, if it is of several words or small:
     * a single word with a capital is more often a product, and the rest says what it is.
     */
    private static void addTranslations(Line line, List<String> aliases) {
        int change = -1;
        for (int i = line.start() + 1; i < line.end(); i++) {
            boolean differs = Characters.isUnspaced(line.at(i)) != Characters.isUnspaced(line.at(i - 1))
                    && !Line.isBlank(line.at(i));
            if (differs && change >= 0) {
                return;
            }
            change = differs ? i : change;
        }
        if (change < 0) {
            return;
        }
        Line left = line.part(line.start(), change);
        Line right = line.from(change);
        Line latin = Characters.isUnspaced(left.at(left.start())) ? right : left;
        boolean several = Names.wordsOf(latin).size() > 1 && latin.text().indexOf(' ') > 0;
        boolean small =
                Character.isLowerCase(latin.at(latin.start())) && latin.span().length() >= SHORTEST_SMALL;
        if (several || small) {
            aliases.add(left.text());
            aliases.add(right.text());
        }
    }
}
