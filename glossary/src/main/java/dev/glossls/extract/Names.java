package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.note.Passage;
import dev.glossls.text.Characters;
import dev.glossls.text.Gap;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the label and the aliases in the part of a line that names a term. */
final class Names {
    private static final int MOST_ALIAS_WORDS = 5;
    private static final String TRAILING = ":;,.*_–—-=→?？。、：!…\"”»」】』'] ";

    private Names() {}

    /** The name that a part of a line gives; absent if there is none. */
    static Optional<Name> of(Line part, Lexis lexis) {
        Line line = withoutArticle(Numbering.off(withoutFormula(withoutTags(part.strip())), lexis), lexis);
        List<String> aliases = new ArrayList<>();
        Line first = Halves.first(line, aliases, lexis);
        List<Line> brackets = new ArrayList<>();
        Line bare = trimEnd(takeBrackets(first, brackets));
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        Line label = Halves.label(bare, aliases, lexis);
        addSetOff(label, aliases);
        for (Line bracket : brackets) {
            aliases.addAll(aliases(label.text(), bracket.text(), lexis));
        }
        return label.isEmpty()
                ? Optional.empty()
                : Optional.of(new Name(label.text(), label.span(), distinct(label, aliases)));
    }

    /** The part of a label that alone is in bold names the term as well: {@code The **lobe** of a leaf}. */
    private static void addSetOff(Line label, List<String> aliases) {
        if (label.hasNoMarks()) {
            return;
        }
        List<Mark> bold = label.marksInside().stream()
                .filter(mark -> mark.kind() == Mark.Kind.BOLD)
                .toList();
        if (bold.size() == 1 && bold.get(0).span().length() < label.span().length()) {
            aliases.add(trimEnd(label.part(
                            bold.get(0).span().start(), bold.get(0).span().end()))
                    .text());
        }
    }

    /** The aliases in a bracket after a label: {@code ABC}, {@code or X}, {@code ABC; also called X}. */
    static List<String> aliases(String label, String bracket, Lexis lexis) {
        List<String> aliases = new ArrayList<>();
        for (String piece : pieces(bracket)) {
            Line line = Line.of(Passage.verbatim(piece, new Span(0, piece.length())), List.of());
            List<Word> words = wordsOf(line);
            int cue = Math.max(
                    lexis.get(Topic.ALIAS_CUES).match(words, 0),
                    lexis.get(Topic.OR).match(words, 0));
            boolean cued = cue > 0 && cue < words.size();
            int start = cued ? words.get(cue).start() : 0;
            String alias = trimEnd(line.from(start)).text();
            if (isAlias(label, alias, cued, lexis)) {
                aliases.add(alias);
            }
        }
        return aliases;
    }

    /** What a bracket holds, one after the other, divided by commas, semicolons and spaced slashes. */
    private static List<String> pieces(String bracket) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < bracket.length(); i++) {
            boolean spaced = i + 1 < bracket.length() && bracket.charAt(i + 1) == ' ';
            boolean divides = switch (bracket.charAt(i)) {
                case ';', '；', '，', '、', '／' -> true;
                case ',' -> spaced;
                case '/' -> spaced && i > 0 && bracket.charAt(i - 1) == ' ';
                default -> false;
            };
            if (divides) {
                pieces.add(bracket.substring(from, i));
                from = i + 1;
            }
        }
        pieces.add(bracket.substring(from));
        return pieces;
    }

    /** Whether a name beside a label may be another name for the same thing. */
    private static boolean isAlias(String label, String alias, boolean cued, Lexis lexis) {
        if (isMostlyDigits(alias) || isReading(alias, label)) {
            return false;
        }
        if (Acronyms.stands(alias, label) || Acronyms.stands(label, alias)) {
            return true;
        }
        List<Word> words = Words.of(alias);
        boolean cjk = Characters.isUnspaced(alias.codePointAt(0));
        boolean small = words.size() <= (cjk ? 4 * MOST_ALIAS_WORDS : MOST_ALIAS_WORDS);
        boolean phrase = lexis.get(Topic.FUNCTION_WORDS).match(words, 0) > 0
                || lexis.get(Topic.END_WORDS).match(words, 0) > 0
                || lexis.get(Topic.ARTICLES).match(words, 0) > 0
                || lexis.get(Topic.LABELS).matchesAll(words)
                || lexis.get(Topic.QUESTION_WORDS).match(words, 0) > 0
                || lexis.get(Topic.COPULAS).match(words, 0) > 0;
        boolean odd = alias.indexOf(':') >= 0
                || alias.indexOf('=') >= 0
                || alias.indexOf('#') >= 0
                || alias.indexOf('?') >= 0
                || alias.indexOf('%') >= 0
                || alias.indexOf('$') >= 0
                || alias.indexOf('\\') >= 0
                || alias.startsWith("e.g")
                || alias.startsWith("i.e");
        boolean digit = Character.isDigit(alias.charAt(0));
        return small && !odd && !digit && (cued || !phrase);
    }

    /** Pages, years and amounts hold more digits than letters: they name nothing. */
    private static boolean isMostlyDigits(String alias) {
        long letters = alias.chars().filter(Character::isLetter).count();
        return letters == 0
                || letters < alias.chars().filter(Character::isDigit).count();
    }

    /** Whether a bracket says in kana how its label is read, an acronym or a word in ideographs. */
    private static boolean isReading(String alias, String label) {
        boolean hiragana = alias.codePoints().allMatch(Characters::isHiragana);
        boolean katakana = !hiragana && alias.codePoints().allMatch(Names::isKatakana);
        boolean ideographs = label.codePoints().allMatch(Character::isIdeographic);
        return (hiragana && ideographs) || (katakana && Acronyms.isShortForm(label));
    }

    /** Katakana with its sign for long vowels. */
    private static boolean isKatakana(int c) {
        return 0x30A0 <= c && c < 0x3100;
    }

    /** Takes brackets off the end of a line, and a bracket in the middle out of it. */
    private static Line takeBrackets(Line line, List<Line> brackets) {
        Line rest = trimEnd(line);
        for (int open = openingOf(rest); open > rest.start(); open = openingOf(rest)) {
            brackets.add(0, rest.part(open + 1, rest.end() - 1));
            rest = trimEnd(rest.part(rest.start(), open));
        }
        return rest;
    }

    /** Where the bracket opens that a line ends with; -1 if it ends with none. */
    static int openingOf(Line line) {
        boolean closes = !line.isEmpty() && (line.at(line.end() - 1) == ')' || line.at(line.end() - 1) == '）');
        return closes ? opening(line) : -1;
    }

    private static int opening(Line line) {
        int depth = 0;
        for (int i = line.end() - 1; i >= line.start(); i--) {
            char c = line.at(i);
            depth += c == ')' || c == '）' ? 1 : c == '(' || c == '（' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The line up to tags at its end: {@code T #week3}. */
    private static Line withoutTags(Line line) {
        int tag = line.indexOf('#', line.start() + 2);
        boolean tags = tag > 0
                && tag + 1 < line.end()
                && Line.isBlank(line.at(tag - 1))
                && Character.isLetter(line.at(tag + 1));
        return tags ? line.part(line.start(), tag) : line;
    }

    /** The line up to a formula at its end: {@code Entropy $H(X)$}. */
    private static Line withoutFormula(Line line) {
        int dollar = line.indexOf('$', line.start() + 2);
        boolean apart = dollar > 0 && line.at(dollar - 1) == ' ';
        return apart ? line.part(line.start(), dollar - 1) : line;
    }

    static Line withoutArticle(Line line, Lexis lexis) {
        List<Word> words = wordsOf(line);
        if (!words.isEmpty() && isElision(line, words.get(0).start())) {
            return line.from(words.get(0).start());
        }
        int article = lexis.get(Topic.ARTICLES).match(words, 0);
        boolean leads = article > 0
                && article < words.size()
                && words.get(article).gap() != Gap.TIGHT
                && words.get(article).gap() != Gap.BREAK
                && !isCapitals(words.get(0).span().of(line.passage().text()));
        return leads ? line.from(words.get(article).start()) : line;
    }

    /** Whether just an elided article stands before the first word: {@code l'}, {@code un'}. */
    private static boolean isElision(Line line, int wordStart) {
        if (wordStart <= line.start() + 1 || "'’".indexOf(line.at(wordStart - 1)) < 0) {
            return false;
        }
        for (int i = line.start(); i < wordStart - 1; i++) {
            if (!Character.isLetter(line.at(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    static Line trimEnd(Line line) {
        int end = line.end();
        while (end > line.start() && TRAILING.indexOf(line.at(end - 1)) >= 0) {
            end--;
        }
        int start = line.start();
        while (start < end && "\"“„«「【『'*_[ ".indexOf(line.at(start)) >= 0) {
            start++;
        }
        return line.part(start, end);
    }

    static List<Word> wordsOf(Line line) {
        return line.passage().words(line.span());
    }

    private static List<String> distinct(Line label, List<String> aliases) {
        if (aliases.isEmpty()) {
            return aliases;
        }
        TermKey own = TermKey.of(wordsOf(label));
        Map<TermKey, String> distinct = new LinkedHashMap<>();
        for (String alias : aliases) {
            TermKey key = TermKey.of(alias);
            if (!key.isEmpty() && !key.equals(own)) {
                distinct.putIfAbsent(key, alias);
            }
        }
        return List.copyOf(distinct.values());
    }
}
