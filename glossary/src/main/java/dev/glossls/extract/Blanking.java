package dev.glossls.extract;

import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A note's text with everything blanked out that is neither CommonMark nor prose: front matter, comments, attributes,
 * template tags, the brackets of wiki links. Every character keeps its offset.
 *
 * @param text what is left for the CommonMark parser
 * @param marks what was set off by signs that are blanked out, wiki links and highlights: places in the source, in order
 * @param frontMatter the front matter, empty if there is none
 */
record Blanking(String text, List<Mark> marks, Span frontMatter) {
    /** Stands where a character is written but not shown; of Unicode's private use area. */
    static final char HIDDEN = '\uE000';

    private static final int LONGEST_WIKI_LINK = 300;
    private static final int LONGEST_TAG = 400;
    /** By character: whether something may begin with it that has to be blanked out. */
    private static final boolean[] STARTS = new boolean['{' + 1];

    static {
        for (char c : "[{%=<^".toCharArray()) {
            STARTS[c] = true;
        }
    }

    Blanking {
        marks = List.copyOf(marks);
    }

    /** The marks that begin in a stretch of the text. */
    List<Mark> marksIn(Span stretch) {
        return marks.isEmpty() ? marks : marks.subList(firstAt(stretch.start()), firstAt(stretch.end()));
    }

    private int firstAt(int offset) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static Blanking of(String source) {
        Span frontMatter = FrontMatter.of(source);
        char[] chars = source.toCharArray();
        blank(chars, frontMatter.start(), frontMatter.end());
        if (chars.length > 0 && chars[0] == '\uFEFF') {
            chars[0] = '\n'; // a blank would indent the first line
        }
        Containers.rewrite(source, chars, frontMatter.end());
        List<Mark> marks = new ArrayList<>();
        for (int i = frontMatter.end(); i < chars.length; i++) {
            if (chars[i] > '{' || !STARTS[chars[i]]) {
                continue;
            }
            int end = switch (chars[i]) {
                case '[' -> wikiLink(chars, i, marks);
                case '{' -> braces(chars, i);
                case '%' -> comment(chars, i);
                case '=' -> highlight(chars, i, marks);
                case '<' -> htmlComment(chars, i);
                case '^' -> blockId(chars, i);
                default -> i;
            };
            i = Math.max(i, end - 1);
        }
        return new Blanking(new String(chars), marks, frontMatter);
    }

    /** {@code [[target]]}, {@code [[target|shown]]}; an embed {@code ![[…]]} is hidden as a whole. */
    private static int wikiLink(char[] chars, int start, List<Mark> marks) {
        if (start + 1 >= chars.length || chars[start + 1] != '[') {
            return start;
        }
        int close = find(chars, start + 2, "]]", LONGEST_WIKI_LINK);
        if (close < 0) {
            return start;
        }
        boolean embedded = start > 0 && chars[start - 1] == '!';
        if (embedded) {
            hide(chars, start - 1, close + 2);
            return close + 2;
        }
        int shown = start + 2;
        for (int i = shown; i < close; i++) {
            boolean divides = chars[i] == '|';
            boolean ofTable = divides && chars[i - 1] == '\\';
            shown = divides ? i + 1 : shown;
            if (ofTable) {
                chars[i - 1] = HIDDEN;
            }
        }
        hide(chars, start, shown);
        hide(chars, close, close + 2);
        marks.add(new Mark(Mark.Kind.WIKI_LINK, new Span(shown, close)));
        return close + 2;
    }

    /** Attributes {@code {#id}}, {@code {: .class}} and the tags of Liquid and Hugo {@code {% … %}}, {@code {{ … }}}. */
    private static int braces(char[] chars, int start) {
        char next = start + 1 < chars.length ? chars[start + 1] : ' ';
        String closer = switch (next) {
            case '#', ':', '.' -> "}";
            case '%' -> "%}";
            case '{' -> "}}";
            default -> "";
        };
        int close = closer.isEmpty() ? -1 : find(chars, start + 1, closer, LONGEST_TAG);
        if (close < 0) {
            return start;
        }
        hide(chars, start, close + closer.length());
        return close + closer.length();
    }

    /** Obsidian's {@code %% … %%}. */
    private static int comment(char[] chars, int start) {
        if (start + 1 >= chars.length || chars[start + 1] != '%') {
            return start;
        }
        int close = find(chars, start + 2, "%%", LONGEST_TAG * 4);
        if (close < 0) {
            return start;
        }
        hide(chars, start, close + 2);
        return close + 2;
    }

    private static int htmlComment(char[] chars, int start) {
        if (!startsWith(chars, start, "<!--")) {
            return start;
        }
        int close = find(chars, start + 4, "-->", chars.length);
        if (close < 0) {
            return chars.length;
        }
        if (follows(chars, start)) {
            hide(chars, start, close + 3);
        } else {
            blank(chars, start, close + 3);
        }
        return close + 3;
    }

    /** Whether words stand before an offset on its line, so that blanks there would be seen. */
    private static boolean follows(char[] chars, int offset) {
        int i = offset - 1;
        while (i >= 0 && chars[i] != '\n' && chars[i] != '\r' && chars[i] != HIDDEN && !Character.isLetter(chars[i])) {
            i--;
        }
        return i >= 0 && chars[i] != '\n' && chars[i] != '\r';
    }

    /** The marks of {@code ==highlighted==} text. */
    private static int highlight(char[] chars, int start, List<Mark> marks) {
        boolean opens = startsWith(chars, start, "==") && start + 2 < chars.length && isInk(chars[start + 2]);
        if (!opens || (start > 0 && isInk(chars[start - 1]) && Character.isLetterOrDigit(chars[start - 1]))) {
            return start;
        }
        int close = find(chars, start + 2, "==", LONGEST_WIKI_LINK);
        if (close < 0 || !isInk(chars[close - 1])) {
            return start;
        }
        hide(chars, start, start + 2);
        hide(chars, close, close + 2);
        marks.add(new Mark(Mark.Kind.HIGHLIGHT, new Span(start + 2, close)));
        return start + 2;
    }

    /** Obsidian's block name {@code ^name}, alone on its line or at the end of one. */
    private static int blockId(char[] chars, int start) {
        boolean apart = start == 0 || chars[start - 1] == ' ' || chars[start - 1] == '\n';
        int end = start + 1;
        while (end < chars.length && (Character.isLetterOrDigit(chars[end]) || chars[end] == '-')) {
            end++;
        }
        boolean last = end == chars.length || chars[end] == '\n' || chars[end] == '\r';
        if (!apart || !last || end == start + 1) {
            return start;
        }
        blank(chars, start, end);
        return end;
    }

    private static boolean isInk(char c) {
        return c != '=' && !Character.isWhitespace(c);
    }

    private static boolean startsWith(char[] chars, int start, String prefix) {
        for (int i = 0; i < prefix.length(); i++) {
            if (start + i >= chars.length || chars[start + i] != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the end mark stands, on the same line and not too far; -1 if it does not. A comment may span lines. */
    private static int find(char[] chars, int from, String mark, int farthest) {
        boolean anyLine = mark.equals("-->");
        for (int i = from; i < Math.min((long) chars.length, (long) from + farthest); i++) {
            if (chars[i] == '\n' && !anyLine) {
                return -1;
            }
            if (chars[i] == mark.charAt(0) && startsWith(chars, i, mark)) {
                return i;
            }
        }
        return -1;
    }

    private static void hide(char[] chars, int start, int end) {
        fill(chars, start, end, HIDDEN);
    }

    private static void blank(char[] chars, int start, int end) {
        fill(chars, start, end, ' ');
    }

    private static void fill(char[] chars, int start, int end, char filler) {
        for (int i = start; i < end; i++) {
            if (chars[i] != '\n' && chars[i] != '\r') {
                chars[i] = filler;
            }
        }
    }
}
