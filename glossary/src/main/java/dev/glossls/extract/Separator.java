package dev.glossls.extract;

import dev.glossls.text.Characters;
import dev.glossls.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * The sign that stands between a term and what is said about it.
 *
 * @param kind which sign
 * @param span where it stands in the passage, blanks around it included
 */
record Separator(Kind kind, Span span) {
    private static final int FARTHEST = 120;
    private static final List<String> ARROWS = List.of("$\\rightarrow$", "$\\to$", "$\\Rightarrow$", "$\\implies$");
    /** By character, of the first 128: whether it may be a separator, or opens or closes what is passed over. */
    private static final boolean[] SIGNS = new boolean[0x80];

    static {
        for (char c : ":-=~.()[]{}$".toCharArray()) {
            SIGNS[c] = true;
        }
    }

    /** The signs that divide a term from its definition. */
    enum Kind {
        COLON("a colon"),
        DASH("a dash"),
        EQUALS("an equals sign"),
        ARROW("an arrow");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        /** What it is called in an explanation. */
        String sign() {
            return sign;
        }
    }

    /** The first separator of a line that something stands before, brackets skipped; absent if there is none near the start. */
    static Optional<Separator> first(Line line) {
        int depth = 0;
        int limit = Math.min(line.end(), line.start() + FARTHEST);
        for (int i = line.start() + 1; i < limit; i++) {
            char c = line.at(i);
            if (c < 0x80 && !SIGNS[c]) {
                continue;
            }
            depth += isOpen(c) ? 1 : isClose(c) && depth > 0 ? -1 : 0;
            if (c == '$' && !isArrow(line, i)) {
                i = formulaEnd(line, i);
            } else if (depth == 0) {
                Optional<Separator> separator = at(line, i);
                if (separator.isPresent()) {
                    return separator;
                }
            }
        }
        return Optional.empty();
    }

    /** The separator that begins at an offset, blanks before it skipped. */
    static Optional<Separator> after(Line line, int offset) {
        int i = offset;
        while (i < line.end() && Line.isBlank(line.at(i))) {
            i++;
        }
        return i < line.end() ? at(line, i) : Optional.empty();
    }

    private static Optional<Separator> at(Line line, int i) {
        char c = line.at(i);
        return switch (c) {
            case ':', '：' -> colon(line, i);
            case '–', '—', '-' -> dash(line, i);
            case '~', '～', '…', '.', '・' -> rare(line, i);
            case '=', '≈', '≙', '≡' -> equalsSign(line, i);
            case '＝' -> Optional.of(wide(Kind.EQUALS, line, i, i + 1));
            case '→', '⇒', '➔', '➜', '⟶' -> Optional.of(wide(Kind.ARROW, line, i, i + 1));
            case '$' ->
                isArrow(line, i)
                        ? Optional.of(wide(Kind.ARROW, line, i, line.indexOf('$', i + 1) + 1))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether a formula is just an arrow. */
    private static boolean isArrow(Line line, int i) {
        return ARROWS.stream().anyMatch(arrow -> line.startsWith(arrow, i));
    }

    /** A colon counts before a blank, or where the line ends, or in full width; not inside a time, an address or {@code a::b}; two colons count before a blank. */
    private static Optional<Separator> colon(Line line, int i) {
        if (line.startsWith(":: ", i) && line.at(i - 1) != ':') {
            return Optional.of(wide(Kind.COLON, line, i, i + 2));
        }
        if (line.at(i - 1) == ':') {
            return Optional.empty();
        }
        boolean full = line.at(i) == '：';
        boolean ends = i + 1 == line.end();
        boolean spaced = !ends && (Line.isBlank(line.at(i + 1)) || isCjk(line.at(i + 1)));
        boolean marked = !ends && endsMark(line, i + 1);
        return full || ends || spaced || marked ? Optional.of(wide(Kind.COLON, line, i, i + 1)) : Optional.empty();
    }

    private static Optional<Separator> dash(Line line, int i) {
        int end = i;
        while (end < line.end() && "-–—".indexOf(line.at(end)) >= 0) {
            end++;
        }
        if (line.startsWith("->", i) || (end < line.end() && line.at(end) == '>')) {
            return Optional.of(wide(Kind.ARROW, line, i, end + 1));
        }
        boolean before = Line.isBlank(line.at(i - 1)) || endsMark(line, i);
        boolean after = end < line.end() && Line.isBlank(line.at(end));
        boolean em = line.at(i) == '—' && end < line.end();
        return (before && after) || em ? Optional.of(wide(Kind.DASH, line, i, end)) : Optional.empty();
    }

    /** A tilde or three dots, with blanks on both sides, stand for a dash; so does a row of dots between ideographs. */
    private static Optional<Separator> rare(Line line, int i) {
        int end = line.startsWith("...", i) ? i + 3 : i + 1;
        boolean sign = (line.at(i) != '.' && line.at(i) != '・') || end > i + 1;
        boolean spaced = Line.isBlank(line.at(i - 1)) && end < line.end() && Line.isBlank(line.at(end));
        boolean leader = line.startsWith("……", i) || line.startsWith("・・・", i);
        while (leader && end < line.end() && line.at(end) == line.at(i)) {
            end++;
        }
        return leader || (sign && spaced) ? Optional.of(wide(Kind.DASH, line, i, end)) : Optional.empty();
    }

    private static Optional<Separator> equalsSign(Line line, int i) {
        if (line.startsWith("==", i) || (i > 0 && "<>!=".indexOf(line.at(i - 1)) >= 0)) {
            return Optional.empty();
        }
        if (line.startsWith("=>", i)) {
            return Optional.of(wide(Kind.ARROW, line, i, i + 2));
        }
        boolean spaced = Line.isBlank(line.at(i - 1)) || (i + 1 < line.end() && Line.isBlank(line.at(i + 1)));
        return spaced ? Optional.of(wide(Kind.EQUALS, line, i, i + 1)) : Optional.empty();
    }

    private static Separator wide(Kind kind, Line line, int start, int end) {
        int from = start;
        int to = end;
        while (from > line.start() && Line.isBlank(line.at(from - 1))) {
            from--;
        }
        while (to < line.end() && Line.isBlank(line.at(to))) {
            to++;
        }
        return new Separator(kind, new Span(from, to));
    }

    /** Where a formula ends that begins with a dollar sign, or the sign itself if none does. */
    private static int formulaEnd(Line line, int start) {
        for (int i = start + 2; i < line.end(); i++) {
            if (line.at(i) == '$' && !Line.isBlank(line.at(start + 1)) && !Line.isBlank(line.at(i - 1))) {
                return i;
            }
        }
        return start;
    }

    private static boolean endsMark(Line line, int offset) {
        return line.marks().endAt(offset);
    }

    private static boolean isOpen(char c) {
        return c == '(' || c == '[' || c == '（' || c == '{';
    }

    private static boolean isClose(char c) {
        return c == ')' || c == ']' || c == '）' || c == '}';
    }

    private static boolean isCjk(char c) {
        return Characters.isUnspaced(c);
    }
}
