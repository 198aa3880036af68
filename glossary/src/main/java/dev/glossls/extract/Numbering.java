package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.text.Characters;
import dev.glossls.text.Span;
import dev.glossls.text.Word;
import java.util.List;
import java.util.Optional;

/** Takes off what counts a line and is no part of its name: numbers, letters, boxes of tasks, {@code Step 3:}. */
final class Numbering {
    private static final String IDEOGRAPHS = "一二三四五六七八九十百";

    private Numbering() {}

    /** The same, and without a word that counts: {@code Chapter 2: T} and {@code Step 3 - T} are about T. */
    static Line off(Line line, Lexis lexis) {
        Line bare = off(line);
        List<Word> words = Names.wordsOf(bare);
        int word = lexis.get(Topic.ORDINALS).match(words, 0);
        boolean counted = word > 0
                && word < words.size()
                && Character.isDigit(bare.at(words.get(word).start()));
        if (!counted) {
            return bare;
        }
        Optional<Separator> sign = Separator.after(bare, words.get(word).end());
        Line rest = sign.map(found -> bare.from(found.span().end())).orElse(bare);
        return rest.isEmpty() ? bare : rest;
    }

    /** The line without signs, numbers and letters that count it: {@code 1.}, {@code 2.3}, {@code A)}, {@code B,}, emoji. */
    static Line off(Line line) {
        int i = isTask(line) ? line.start() + 3 : shortcodeEnd(line);
        while (i < line.end() && isOrnament(line, i)) {
            i += Character.charCount(Character.codePointAt(line.passage().text(), i));
        }
        int number = Math.max(romanEnd(line, i), ideographEnd(line, i));
        while (number < line.end() && (Character.isDigit(line.at(number)) || (line.at(number) == '.' && number > i))) {
            number++;
        }
        boolean counted = number > i
                && number < line.end()
                && (")]:.、．）".indexOf(line.at(number)) >= 0
                        || line.at(number - 1) == '.'
                        || isSection(line, i, number));
        if (counted) {
            i = ")]:、．）".indexOf(line.at(number)) >= 0 ? number + 1 : number;
        }
        boolean lettered = i + 2 < line.end()
                && Character.isUpperCase(line.at(i))
                && ".),:".indexOf(line.at(i + 1)) >= 0
                && Line.isBlank(line.at(i + 2))
                && !isInitial(line, i + 3);
        return line.from(lettered ? i + 2 : spaced(line, i));
    }

    /** Where a line goes on after a letter or number and a colon with blanks on both sides, {@code B : T}; else the offset. */
    private static int spaced(Line line, int start) {
        int i = start;
        while (i < line.end() && Character.isDigit(line.at(i))) {
            i++;
        }
        i += i == start && i < line.end() && Character.isUpperCase(line.at(i)) ? 1 : 0;
        boolean counts = i > start && i - start <= 2 && i + 3 < line.end() && line.startsWith(" : ", i);
        return counts ? i + 3 : start;
    }

    /** Whether a second capital with a full stop follows, as in the name of a person: {@code J. B. Say}. */
    private static boolean isInitial(Line line, int i) {
        return i + 2 < line.end()
                && Character.isUpperCase(line.at(i))
                && line.at(i + 1) == '.'
                && line.at(i - 2) == '.';
    }

    /** Where a line goes on after an emoji written out, {@code :bulb:}; its start if it begins with none. */
    private static int shortcodeEnd(Line line) {
        int i = line.start() + 1;
        while (i < line.end() && (line.at(i) == '_' || Character.isLetterOrDigit(line.at(i)))) {
            i++;
        }
        boolean closed = i > line.start() + 1 && i < line.end() && line.at(line.start()) == ':' && line.at(i) == ':';
        return closed ? i + 1 : line.start();
    }

    /** Whether a line begins with the box of a task, {@code [ ]} or {@code [x]}. */
    static boolean isTask(Line line) {
        int start = line.start();
        return start + 3 < line.end()
                && line.at(start) == '['
                && " xX".indexOf(line.at(start + 1)) >= 0
                && line.at(start + 2) == ']';
    }

    /** Where a Roman number ends that counts a heading, {@code IV.}; the offset if none does. */
    private static int romanEnd(Line line, int start) {
        int i = start;
        while (i < line.end() && "IVX".indexOf(line.at(i)) >= 0) {
            i++;
        }
        boolean ends = i > start && i + 1 < line.end() && ".)".indexOf(line.at(i)) >= 0 && Line.isBlank(line.at(i + 1));
        return ends ? line.at(i) == '.' ? i + 1 : i : start;
    }

    /** Where a number in ideographs ends that counts a line, {@code 二、}; the offset if none does. */
    private static int ideographEnd(Line line, int start) {
        int i = start;
        while (i < line.end() && IDEOGRAPHS.indexOf(line.at(i)) >= 0) {
            i++;
        }
        return i > start && i < line.end() && "、．.)）".indexOf(line.at(i)) >= 0 ? i : start;
    }

    /** A number of parts before a capital, as in "2.3 Guild"; not "3.5 mm". */
    private static boolean isSection(Line line, int start, int end) {
        boolean capital = end + 1 < line.end()
                && (Character.isUpperCase(line.at(end + 1)) || Characters.isUnspaced(line.at(end + 1)));
        return capital
                && Line.isBlank(line.at(end))
                && line.text(new Span(start, end)).contains(".");
    }

    private static boolean isOrnament(Line line, int i) {
        int c = Character.codePointAt(line.passage().text(), i);
        if (Character.isLetterOrDigit(c)) {
            return false;
        }
        boolean begins = i + 1 < line.end() && Character.isLetterOrDigit(line.at(i + 1));
        return !(begins && ".$@/\\#-<".indexOf(c) >= 0) && "(（【「".indexOf(c) < 0;
    }
}
