package dev.glossls.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Turns the boxes that tools draw around Markdown into Markdown: MyST's directives in fences, {@code ```{note} T}, the
 * containers of Pandoc, VuePress and Docusaurus, {@code ::: note T}, and the indented boxes of MkDocs, {@code !!! note "T"}.
 * A box with a title begins with a line like that of a callout, {@code [!note] T}; other boxes begin and end with a rule.
 */
final class Containers {
    /** The rule that a box without a title begins with. */
    static final char OPENS = '_';
    /** The rule that a box ends with. */
    static final char CLOSES = '*';

    private static final int SHORTEST_FENCE = 3;
    private static final int INDENTED = 4;

    /** Directives that hold prose; others hold code, data or the place of a picture. */
    private static final Set<String> PROSE = Set.of(
            "admonition",
            "note",
            "tip",
            "hint",
            "important",
            "warning",
            "caution",
            "danger",
            "attention",
            "error",
            "seealso",
            "todo",
            "margin",
            "sidebar",
            "aside",
            "topic",
            "glossary",
            "dropdown",
            "details",
            "card",
            "definition",
            "theorem",
            "lemma",
            "corollary",
            "proposition",
            "axiom",
            "property",
            "example",
            "exercise",
            "remark",
            "observation",
            "abstract",
            "summary",
            "info",
            "question",
            "quote",
            "epigraph");

    private static final Set<String> NO_PROSE = Set.of("code", "code-group", "code-tabs", "figure", "image", "video");

    private final char[] chars;
    private final Deque<Fence> open = new ArrayDeque<>();
    /** The fence of the code that a line stands in; none outside of code. */
    private Fence code = Fence.NONE;

    private boolean options;
    private boolean afterTerm;

    private Containers(char[] chars) {
        this.chars = chars;
    }

    /** What opens a box, or code: a sign, how often it stands there, and whether terms stand in it with indented meanings. */
    private record Fence(char sign, int length, boolean glossary) {
        static final Fence NONE = new Fence(' ', 0, false);
    }

    /** Rewrites the lines of boxes from an offset on, each character where it was. */
    static void rewrite(String source, char[] chars, int from) {
        boolean any = source.contains(":::")
                || source.contains("```{")
                || source.contains("~~~{")
                || source.contains("!!! ")
                || source.contains("??? ")
                || source.contains("???+");
        if (any) {
            new Containers(chars).rewrite(from);
        }
    }

    private void rewrite(int from) {
        int start = from;
        while (start < chars.length) {
            int end = start;
            while (end < chars.length && chars[end] != '\n' && chars[end] != '\r') {
                end++;
            }
            line(start, end);
            boolean pair = end + 1 < chars.length && chars[end] == '\r' && chars[end + 1] == '\n';
            start = end + (pair ? 2 : 1);
        }
    }

    private void line(int start, int end) {
        int first = start;
        while (first < end && (chars[first] == ' ' || chars[first] == '\t')) {
            first++;
        }
        int length = run(first, end);
        char sign = first < end ? chars[first] : ' ';
        boolean fence = length >= SHORTEST_FENCE && "`~:".indexOf(sign) >= 0;
        String rest = new String(chars, first + length, end - first - length).strip();
        if (code.length > 0) {
            boolean closes = sign == code.sign && length >= code.length && rest.isEmpty();
            code = closes ? Fence.NONE : code;
        } else if (fence && rest.isEmpty() && isOpen(sign, length)) {
            open.pop();
            rule(first, end, CLOSES);
        } else if (fence) {
            begin(new Fence(sign, length, false), Title.of(rest), first, end);
        } else if (length == SHORTEST_FENCE && (sign == '!' || sign == '?')) {
            indented(Title.of(rest.startsWith("+") ? rest.substring(1).strip() : rest), first, end);
        } else if (!open.isEmpty()) {
            inside(first, start, end);
        }
    }

    /** How often the first sign of a line is repeated. */
    private int run(int first, int end) {
        int i = first;
        while (i < end && chars[i] == chars[first]) {
            i++;
        }
        return i - first;
    }

    private boolean isOpen(char sign, int length) {
        return !open.isEmpty() && open.peek().sign == sign && open.peek().length <= length;
    }

    /** Begins a box, or code. */
    private void begin(Fence fence, Title title, int first, int end) {
        boolean colons = fence.sign == ':';
        if (colons ? title.kind().isEmpty() : !title.isIn(PROSE)) {
            code = colons ? Fence.NONE : fence;
            return;
        }
        open.push(new Fence(fence.sign, fence.length, title.kind().equals("glossary")));
        options = true;
        afterTerm = false;
        if (title.text().isEmpty() || title.isIn(NO_PROSE)) {
            rule(first, end, OPENS);
        } else {
            head(title, first, end);
        }
    }

    /** MkDocs indents what a box holds, as lists do: it becomes a list item, headed by the title. */
    private void indented(Title title, int first, int end) {
        if (title.kind().isEmpty() || !title.isQuotedOrNone()) {
            return;
        }
        if (title.text().isEmpty()) {
            fill(first, end, ' ');
            chars[end - 1] = Blanking.HIDDEN;
            chars[Math.min(first + INDENTED, end - 1)] = Blanking.HIDDEN;
        } else {
            head(title, first + SHORTEST_FENCE, end);
            fill(first, first + SHORTEST_FENCE, ' ');
        }
        chars[first] = '-';
    }

    /** Options at the beginning of a box are no text; in a glossary a meaning is indented. */
    private void inside(int first, int start, int end) {
        boolean option = options && first < end && chars[first] == ':' && end - first > 2 && chars[first + 1] != ' ';
        options = option;
        if (option) {
            fill(first, end, ' ');
            return;
        }
        if (open.peek().glossary && first - start >= 2 && afterTerm && first < end && chars[first] != ':') {
            chars[first - 2] = ':';
        }
        afterTerm = first == start && first < end;
    }

    /** Writes the first line of a callout. */
    private void head(Title title, int first, int end) {
        String text = new String(chars, first, end - first);
        int at = text.lastIndexOf(title.text());
        String opening = "[!" + title.kind() + "]";
        if (at < opening.length()) {
            return;
        }
        fill(first, first + at, ' ');
        opening.getChars(0, opening.length(), chars, first);
        fill(first + at + title.text().length(), end, ' ');
    }

    private void rule(int first, int end, char sign) {
        fill(first, end, ' ');
        fill(first, first + SHORTEST_FENCE, sign);
    }

    private void fill(int start, int end, char filler) {
        for (int i = start; i < end; i++) {
            chars[i] = filler;
        }
    }
}
